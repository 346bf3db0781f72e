import { SCHEMA, toEntryId } from './database.ts';
import type { FoundNote } from './import/format.ts';

/**
 * `note:<entry's id>:<hash>`: a mark or remark that came with an import, a document of its own. The hash is of its words,
 * so that the same file imported twice, or on two machines, leaves one note.
 */
export interface NoteDocument {
  readonly _id: string;
  readonly schema: typeof SCHEMA;
  readonly entry: string;
  /** Words of the article that were marked; where in its text they stand is not known yet. */
  readonly quote: string | null;
  readonly text: string | null;
  readonly createdAt: number | null;
}

export async function toNoteDocument(canonicalUrl: string, note: FoundNote): Promise<NoteDocument> {
  const entry = await toEntryId(canonicalUrl);
  const hash = (await toEntryId(`${note.quote ?? ''}\n${note.text ?? ''}`)).slice(0, 16);
  return { _id: `note:${entry}:${hash}`, schema: SCHEMA, entry, ...note };
}
