import type { Database } from '@sqlite.org/sqlite-wasm';

export interface NoteWords {
  /** The reader's own words, '' for a highlight alone. */
  readonly text: string;
  /** The highlighted words of the article; it may not hold them any more. */
  readonly passage: string;
}

/** So much of an article's notes goes into its words. */
const MAX_NOTES = 200_000;

/** `words` null: the note is gone, or was deleted. Composed, as texts are. */
export function writeNote(database: Database, owner: string, note: string, words: NoteWords | null): void {
  const id = `${owner}:${note}`;
  if (!words) database.exec('DELETE FROM note WHERE id = ?', { bind: [id] });
  else
    database.exec('INSERT OR REPLACE INTO note VALUES (?, ?, ?, ?)', {
      bind: [id, owner, words.text.normalize('NFC'), words.passage.normalize('NFC')],
    });
}

/** All that an article's notes say, for the column `notes`. */
export const readNoteWords = (database: Database, owner: string): string =>
  (readNotesOf(database, [owner]).get(owner) ?? [])
    .map(({ text, passage }) => `${text} · ${passage}`)
    .join(' · ')
    .slice(0, MAX_NOTES);

/** By article. */
export function readNotesOf(database: Database, owners: readonly string[]): ReadonlyMap<string, readonly NoteWords[]> {
  const notes = new Map<string, NoteWords[]>();
  const sql = `SELECT owner, text, passage FROM note WHERE owner IN (${owners.map(() => '?').join(',')}) ORDER BY id`;
  for (const [owner, text, passage] of owners.length > 0 ? database.selectArrays(sql, [...owners]) : []) {
    const own = notes.get(String(owner)) ?? [];
    own.push({ text: String(text), passage: String(passage) });
    notes.set(String(owner), own);
  }
  return notes;
}
