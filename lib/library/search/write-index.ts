import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Article, Entry } from '../../article.ts';
import { fold } from './fold.ts';
import { forgetHeard } from './hear.ts';
import { type NoteWords, writeNote } from './note-words.ts';
import { findTerms, isClose } from './terms.ts';
import { deleteWords, NOTHING, readTexts, takeOrphan, toTexts, writeTexts, writeWords } from './write-words.ts';

/** One change of the store: null means that the document is gone. */
export type Change =
  | { readonly kind: 'entry'; readonly id: string; readonly entry: Entry | null }
  | { readonly kind: 'content'; readonly id: string; readonly article: Article | null }
  | { readonly kind: 'note'; readonly id: string; readonly note: string; readonly words: NoteWords | null };

interface Kept {
  readonly row: number;
  readonly entry: Entry;
}

/** All or nothing, with the place in the store's feed that the index has then come to. */
export function writeChanges(database: Database, changes: readonly Change[], seq: number | null): void {
  database.transaction(() => {
    for (const change of changes) {
      if (change.kind === 'entry') writeEntry(database, change.id, change.entry);
      else if (change.kind === 'content') writeContent(database, change.id, change.article);
    }
    writeNotes(database, changes);
    if (seq !== null) database.exec("INSERT OR REPLACE INTO meta VALUES ('seq', ?)", { bind: [seq] });
  });
}

/** The words of an article are written once, however many of its notes come together. */
function writeNotes(database: Database, changes: readonly Change[]): void {
  const owners = new Set<string>();
  for (const change of changes) {
    if (change.kind !== 'note') continue;
    writeNote(database, change.id, change.note, change.words);
    owners.add(change.id);
  }
  for (const id of owners) {
    const kept = readKept(database, id);
    if (kept) writeWords(database, kept.row, kept.entry, readTexts(database, kept.row));
  }
}

function writeEntry(database: Database, id: string, entry: Entry | null): void {
  const old = readKept(database, id);
  if (!entry) {
    if (old) remove(database, old.row);
    return;
  }
  const stays = old && toSlot(old.entry.savedAt) === toSlot(entry.savedAt);
  if (old && stays) {
    updateRow(database, old.row, entry);
    if (toWords(old.entry) !== toWords(entry)) writeWords(database, old.row, entry, readTexts(database, old.row));
    return;
  }
  const texts = old ? readTexts(database, old.row) : takeOrphan(database, id);
  if (old) remove(database, old.row);
  const row = findFreeRow(database, entry.savedAt);
  insertRow(database, row, entry);
  writeTexts(database, row, entry, texts);
}

/** A text may come before its row. */
function writeContent(database: Database, id: string, article: Article | null): void {
  const kept = readKept(database, id);
  const texts = article ? toTexts(article) : NOTHING;
  if (kept) writeTexts(database, kept.row, kept.entry, texts);
  else if (article) {
    database.exec('INSERT OR REPLACE INTO orphan VALUES (?, ?, ?)', { bind: [id, texts.text, texts.quotes] });
  } else database.exec('DELETE FROM orphan WHERE id = ?', { bind: [id] });
}

const toWords = ({ title, authors, site, tags, url }: Entry): string =>
  JSON.stringify([title, authors, site, tags, url]);

/** A row for each quarter of a second, from the date of saving; where many were saved at once they take the next free ones. */
const toSlot = (savedAt: number): number => Math.max(1, Math.floor(savedAt / ROW_MS));
const ROW_MS = 250;

/** Where the last search for a free row ended, by slot: an import gives thousands of rows the same moment. */
const ends = new Map<number, number>();
const MAX_ENDS = 1_000;

function findFreeRow(database: Database, savedAt: number): number {
  const slot = toSlot(savedAt);
  let row = ends.get(slot) ?? slot;
  while (database.selectValue('SELECT 1 FROM entry WHERE row = ?', [row]) !== undefined) row++;
  if (ends.size >= MAX_ENDS) ends.clear();
  ends.set(slot, row);
  return row;
}

function insertRow(database: Database, row: number, entry: Entry): void {
  database.exec('INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', {
    bind: [row, entry.id, ...toColumns(entry)],
  });
  writeTags(database, row, entry);
}

function updateRow(database: Database, row: number, entry: Entry): void {
  database.exec(
    'UPDATE entry SET (deleted, archived, favourite, status, queued, minutes, title_key, site_key, day, site, initials, json) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE row = ?',
    { bind: [...toColumns(entry), row] },
  );
  writeTags(database, row, entry);
}

function toColumns(entry: Entry) {
  return [
    Number(entry.deletedAt !== null),
    Number(entry.archived),
    Number(entry.favourite),
    entry.status,
    Number(entry.state === 'queued'),
    entry.minutes,
    toKey(entry.title),
    toKey(entry.site),
    entry.publishedAt && /^\d{4}/.test(entry.publishedAt)
      ? entry.publishedAt.slice(0, 10)
      : new Date(entry.savedAt).toISOString().slice(0, 10),
    entry.site,
    toInitials(entry),
    JSON.stringify(entry),
  ];
}

/** Of close scripts none: a single character of theirs is a word for FTS5 already (see terms.ts). */
function toInitials({ title, site }: Entry): string {
  const terms = findTerms(fold(`${title} · ${site}`.normalize('NFC')));
  return [...new Set(terms.filter((term) => !isClose(term)).map((term) => [...term][0]))].join('');
}

function writeTags(database: Database, row: number, { tags }: Entry): void {
  database.exec('DELETE FROM tag WHERE row = ?', { bind: [row] });
  for (const name of tags)
    database.exec('INSERT OR IGNORE INTO tag VALUES (?, ?, ?)', { bind: [toKey(name), row, name] });
}

/** What sorting and comparing go by: folded, without quotation marks and the like in front. */
export const toKey = (text: string): string =>
  fold(text.normalize('NFC'))
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()
    .slice(0, 200);

function remove(database: Database, row: number): void {
  for (const table of ['entry', 'tag', 'body']) database.exec(`DELETE FROM ${table} WHERE row = ?`, { bind: [row] });
  deleteWords(database, row);
  forgetHeard(database, row);
}

function readKept(database: Database, id: string): Kept | null {
  const [found] = database.selectArrays('SELECT row, json FROM entry WHERE id = ?', [id]);
  return found ? { row: Number(found[0]), entry: JSON.parse(String(found[1])) } : null;
}
