import { openLibrary } from '../database.ts';
import type { StoredDocument } from './document-doors.ts';

const PAGE = 100;

/** Every document of the library with its attachments, in the order of their ids; design and local ones are the store's own. */
export async function* readDocuments(): AsyncGenerator<StoredDocument> {
  let after = '';
  for (;;) {
    const { rows } = await openLibrary().allDocs({
      include_docs: true,
      limit: PAGE,
      startkey: after,
      skip: after ? 1 : 0,
    });
    for (const { id, doc } of rows) {
      after = id;
      if (!doc || id.startsWith('_')) continue;
      // One at a time: a document may bring pictures of several megabytes.
      yield toPlain('_attachments' in doc ? await openLibrary().get(id, { attachments: true }) : doc);
    }
    if (rows.length < PAGE) return;
  }
}

export const countDocuments = async (): Promise<number> => (await openLibrary().allDocs({ limit: 0 })).total_rows;

function toPlain(doc: { readonly _id: string; readonly _rev: string } & object): StoredDocument {
  const { _rev, ...document }: StoredDocument = { ...doc };
  if (!document._attachments) return document;
  const attachments = Object.entries(document._attachments).map(([name, { content_type, data }]) => [
    name,
    { content_type, data },
  ]);
  return { ...document, _attachments: Object.fromEntries(attachments) };
}
