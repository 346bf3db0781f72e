import { type Library, type LibraryDocument, openLibrary, SCHEMA } from './database.ts';
import { getDocument } from './read.ts';
import { inLine } from './write.ts';

type Stored = Readonly<Record<string, unknown>> & { readonly _id: string };

/** What each version of the documents' shape adds to the one before: STEPS[0] makes version 2 of version 1. */
const STEPS: readonly ((document: Stored) => Stored)[] = [
  // 2: when an entry was put back, when a text was saved, an article's further pages. Older ones did without.
  (document) => {
    if ('canonicalUrl' in document) return { putBackAt: null, ...document };
    if (!(document.article instanceof Object)) return document;
    return { savedAt: 0, ...document, article: { nextPages: [], ...document.article } };
  },
];

const MARK = '_local/nutgraf-schema' as const;
const PAGE = 200;

/**
 * A document of any earlier version in the shape of this one; null where it is that already, or of a later build's. The
 * same on every machine, so that two that migrate apart write the same revision.
 */
export function toCurrent(document: Stored): Stored | null {
  const from = document.schema;
  if (typeof from !== 'number' || !Number.isInteger(from) || from < 1 || from >= SCHEMA) return null;
  return { ...STEPS.slice(from - 1).reduce((old, step) => step(old), document), schema: SCHEMA };
}

/** Brings the whole library to this version, once; broken off anywhere it starts over and finds less to do. */
export async function migrateLibrary(): Promise<void> {
  const done = await inLine(async () => {
    const mark: Readonly<Record<string, unknown>> = { ...(await getDocument(MARK)) };
    if (mark.schema === SCHEMA) return;
    const library = openLibrary();
    for (let after = ''; ; ) {
      const range = { limit: PAGE, startkey: after, skip: after ? 1 : 0 };
      const { rows } = await library.allDocs({ include_docs: true, ...range });
      await writeCurrent(
        library,
        rows.flatMap(({ doc }) => (doc ? [doc] : [])),
      );
      after = rows.at(-1)?.id ?? '';
      if (rows.length < PAGE) break;
    }
    await library.put({ ...mark, schema: SCHEMA, _id: MARK });
  });
  if (!done.ok) console.error(`the library could not be brought to version ${SCHEMA}: ${done.detail}`);
}

/** Those of these that an older build wrote, as sync brings them. */
export async function migrateDocuments(library: Library, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const { rows } = await library.allDocs({ include_docs: true, keys: ids });
  await writeCurrent(
    library,
    rows.flatMap(({ doc }) => (doc && !('_deleted' in doc) ? [doc] : [])),
  );
}

async function writeCurrent(library: Library, documents: readonly (LibraryDocument & { _id: string })[]) {
  const current = documents.flatMap((document) => toCurrent({ ...document }) ?? []);
  if (current.length > 0) await library.bulkDocs(current);
}
