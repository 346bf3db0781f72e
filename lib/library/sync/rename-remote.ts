import type PouchDB from 'pouchdb-core';
import type { LibraryDocument } from '../database.ts';
import type { Wire } from './sealed-documents.ts';
import type { Names } from './sealed-names.ts';

/** A sealed document as the server gets it: its id and its attachments' names sealed too. */
export async function sealNames(names: Names, document: Wire): Promise<Wire> {
  return rename(document, await names.seal(document._id), names.seal);
}

/** Names that are not ours stay: what holds them does not open. */
export async function openNames(names: Names, document: Wire): Promise<Wire> {
  const open = async (name: string) => (await names.open(name)) ?? name;
  return rename(document, await open(document._id), open);
}

async function rename(document: Wire, _id: string, toName: (name: string) => Promise<string>): Promise<Wire> {
  const attachments = await Promise.all(
    Object.entries(document._attachments ?? {}).map(async ([name, held]) => [await toName(name), held] as const),
  );
  return { ...document, _id, ...(document._attachments && { _attachments: Object.fromEntries(attachments) }) };
}

interface ChangesOptions {
  readonly return_docs?: boolean;
  readonly onChange: (change: { readonly id: string }, ...rest: readonly unknown[]) => void;
  readonly complete: (error: unknown, found?: { readonly results: readonly unknown[] }) => void;
}

/** From here on the remote's changes tell open ids; those of documents that are not ours are passed over. */
export function hearOpened(remote: PouchDB<LibraryDocument>, names: Names): void {
  const { _changes } = remote;
  Object.assign(remote, {
    _changes(options: ChangesOptions) {
      const results: unknown[] = [];
      // Opening takes a moment, the order must stay.
      let line: Promise<unknown> = Promise.resolve();
      const onChange: ChangesOptions['onChange'] = (change, ...rest) => {
        line = line.then(async () => {
          const id = await names.open(change.id);
          if (id === null) return;
          const opened = { ...change, id };
          if (options.return_docs !== false) results.push(opened);
          options.onChange(opened, ...rest);
        });
      };
      const complete: ChangesOptions['complete'] = (error, found) =>
        void line.then(
          () => options.complete(error, found && { ...found, results }),
          (fault: unknown) => options.complete(fault),
        );
      return Reflect.apply(_changes, remote, [{ ...options, onChange, complete }]);
    },
  });
}
