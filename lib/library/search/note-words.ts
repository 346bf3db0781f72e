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
  readNotes(database, owner)
    .map(({ text, passage }) => `${text} · ${passage}`)
    .join(' · ')
    .slice(0, MAX_NOTES);

export const readNotes = (database: Database, owner: string): NoteWords[] =>
  database
    .selectArrays('SELECT text, passage FROM note WHERE owner = ? ORDER BY id', [owner])
    .map(([text, passage]) => ({ text: String(text), passage: String(passage) }));
