import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Article, Entry } from '../../article.ts';
import { toPlainText } from '../../text/plain-text.ts';
import { fold } from './fold.ts';
import { forgetHeard } from './hear.ts';
import { readNoteWords } from './note-words.ts';
import { findQuoted } from './quoted.ts';
import { toIndexed } from './terms.ts';

export interface Texts {
  readonly text: string;
  readonly quotes: string;
}

/** Longer texts are found by their beginning. */
const MAX_TEXT = 2_000_000;
export const NOTHING: Texts = { text: '', quotes: '' };

export function toTexts({ blocks }: Article): Texts {
  // Composed, so that folding and marking go unit by unit.
  const text = toPlainText(blocks).slice(0, MAX_TEXT).normalize('NFC');
  return { text, quotes: findQuoted(text, blocks) };
}

export function writeTexts(database: Database, row: number, entry: Entry, texts: Texts): void {
  if (texts.text)
    database.exec('INSERT OR REPLACE INTO body VALUES (?, ?, ?)', { bind: [row, texts.text, texts.quotes] });
  else database.exec('DELETE FROM body WHERE row = ?', { bind: [row] });
  forgetHeard(database, row);
  if (texts.text) database.exec('INSERT OR REPLACE INTO unheard VALUES (?)', { bind: [row] });
  writeWords(database, row, entry, texts);
}

export function writeWords(database: Database, row: number, entry: Entry, { text, quotes }: Texts): void {
  const host = URL.canParse(entry.url) ? new URL(entry.url).hostname : '';
  const head = [entry.title, entry.authors.join(' · '), `${entry.site} · ${host}`, entry.tags.join(' · ')].map(
    toColumn,
  );
  const body = [text, readNoteWords(database, entry.id), quotes].map(toColumn);
  deleteWords(database, row);
  database.exec('INSERT INTO head (rowid, title, authors, site, tags) VALUES (?, ?, ?, ?, ?)', {
    bind: [row, ...head],
  });
  database.exec(
    'INSERT INTO words (rowid, title, authors, site, tags, text, notes, quotes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    { bind: [row, ...head, ...body] },
  );
}

export function deleteWords(database: Database, row: number): void {
  for (const table of ['head', 'words']) database.exec(`DELETE FROM ${table} WHERE rowid = ?`, { bind: [row] });
}

const toColumn = (text: string): string => toIndexed(fold(text.normalize('NFC')));

export function readTexts(database: Database, row: number): Texts {
  const [found] = database.selectArrays('SELECT text, quotes FROM body WHERE row = ?', [row]);
  return found ? { text: String(found[0]), quotes: String(found[1]) } : NOTHING;
}

export function takeOrphan(database: Database, id: string): Texts {
  const [found] = database.selectArrays('DELETE FROM orphan WHERE id = ? RETURNING text, quotes', [id]);
  return found ? { text: String(found[0]), quotes: String(found[1]) } : NOTHING;
}
