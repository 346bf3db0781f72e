import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Entry } from '../../article.ts';
import { type Conditions, toConditions } from './conditions.ts';
import { type NoteWords, readNotesOf } from './note-words.ts';
import type { Found, FoundRow, Sort, View } from './protocol.ts';
import { parseQuery } from './query.ts';
import { RANK } from './schema.ts';
import { markText, type Pattern, pickSnippet, toPatterns } from './snippet.ts';
import { findTerms } from './terms.ts';

/**
 * Up to here every match is ranked. A word that more articles hold says little, and ranking them all would make typing
 * wait: then come the rows that have it in title, authors, site or tags, then the newest. Of 10,000 articles some 600 are
 * ranked in a few milliseconds.
 */
const MAX_RANKED = 600;
const MAX_IDS = 100_000;

const ORDER: Readonly<Record<Exclude<Sort, 'best'>, { readonly by: string; readonly index: string }>> = {
  newest: { by: 'e.row DESC', index: 'by_saved' },
  oldest: { by: 'e.row', index: 'by_saved' },
  title: { by: 'e.title_key, e.row', index: 'by_title' },
  site: { by: 'e.site_key, e.row', index: 'by_site' },
  shortest: { by: 'e.minutes, e.row', index: 'by_minutes' },
  longest: { by: 'e.minutes DESC, e.row DESC', index: 'by_minutes' },
};

/** By the index that holds all that a view mostly asks for, so that the rows themselves are left alone. */
const join = (words: 'words' | 'head') =>
  `FROM ${words} CROSS JOIN entry AS e INDEXED BY by_saved ON e.row = ${words}.rowid WHERE ${words} MATCH ?`;

interface Ordered {
  readonly rows: readonly number[];
  readonly total: number;
  readonly more: boolean;
}

export function findRows(database: Database, view: View, offset: number, limit: number): Found {
  const { rows, total, more } = findOrdered(database, view, offset, limit);
  return { rows: readRows(database, rows, toPatterns(parseQuery(view.text))), total, more };
}

/** For "select all". */
export function findIds(database: Database, view: View): readonly string[] {
  const { rows } = findOrdered(database, view, 0, MAX_IDS);
  return rows.map((row) => String(database.selectValue('SELECT id FROM entry WHERE row = ?', [row])));
}

/** What somebody may look for who has just opened the library: the beginnings of the newest titles. */
export function guessSearches(database: Database): string[] {
  const titles = database.selectValues(
    'SELECT title_key FROM entry INDEXED BY by_saved WHERE deleted = 0 ORDER BY row DESC LIMIT ?',
    [GUESSED],
  );
  return titles.flatMap((title) => {
    const [first = '', second = ''] = findTerms(String(title));
    return [first.slice(0, 2), `${first} ${second.slice(0, 2)}`];
  });
}

const GUESSED = 5;

/** What was looked for last, so that scrolling through it looks only once. */
let last: { readonly key: string; readonly database: Database; readonly found: Ordered } | null = null;

function findOrdered(database: Database, view: View, offset: number, limit: number): Ordered {
  const conditions = toConditions(view, parseQuery(view.text));
  if (conditions.match === null) return findByIndex(database, conditions, view.sort, offset, limit);
  const key = JSON.stringify([view, database.changes(true)]);
  if (last?.key !== key || last.database !== database) {
    const found = view.sort === 'best' ? findBest(database, conditions) : findSorted(database, conditions, view.sort);
    last = { key, database, found };
  }
  return { ...last.found, rows: last.found.rows.slice(offset, offset + limit) };
}

function findByIndex(database: Database, conditions: Conditions, sort: Sort, offset: number, limit: number): Ordered {
  const { where, bind, letter } = conditions;
  const { by, index } = ORDER[sort === 'best' ? 'newest' : sort];
  const from = `FROM entry AS e INDEXED BY ${index} WHERE ${where}`;
  const all = letter ? MAX_RANKED + 1 : -1; // SQL's "no limit"
  const found = Number(database.selectValue(`SELECT count(*) FROM (SELECT 1 ${from} LIMIT ?)`, [...bind, all]));
  const more = letter && found > MAX_RANKED;
  const total = more ? MAX_RANKED : found;
  const asked = [...bind, Math.max(0, Math.min(limit, total - offset)), offset];
  return { rows: selectRows(database, `SELECT e.row ${from} ORDER BY ${by} LIMIT ? OFFSET ?`, asked), total, more };
}

function findSorted(database: Database, { match, where, bind }: Conditions, sort: Exclude<Sort, 'best'>): Ordered {
  const sql = `SELECT e.row ${join('words')} AND ${where} ORDER BY ${ORDER[sort].by}`;
  const rows = selectRows(database, sql, [match ?? '', ...bind]);
  return { rows, total: rows.length, more: false };
}

function findBest(database: Database, { match, head, where, bind }: Conditions): Ordered {
  const newest = (table: 'words' | 'head', words: string) => {
    const sql = `SELECT e.row ${join(table)} AND ${where} ORDER BY ${table}.rowid DESC LIMIT ${MAX_RANKED + 1}`;
    return selectRows(database, sql, [words, ...bind]);
  };
  const expression = match ?? '';
  const inHead = head === null ? [] : newest('head', head);
  const anywhere = inHead.length > MAX_RANKED ? inHead : newest('words', expression);
  if (anywhere.length < 2) return { rows: anywhere, total: anywhere.length, more: false };
  if (anywhere.length <= MAX_RANKED) {
    const sql = `SELECT e.row ${join('words')} AND ${where} ORDER BY ${RANK}, e.row DESC`;
    const rows = selectRows(database, sql, [expression, ...bind]);
    return { rows, total: rows.length, more: false };
  }
  return { rows: [...new Set([...inHead, ...anywhere])].slice(0, MAX_RANKED), total: MAX_RANKED, more: true };
}

/** In one text: to step through 600 rows out here takes several times as long as FTS5 takes to find them. */
function selectRows(database: Database, sql: string, bind: readonly (string | number)[]): number[] {
  const rows = database.selectValue(`SELECT group_concat(row) FROM (${sql})`, bind.length > 0 ? bind : undefined);
  return typeof rows === 'string' ? rows.split(',').map(Number) : [];
}

/** All at once: a statement for each row and each of its parts would take longer than the search. */
function readRows(database: Database, rows: readonly number[], patterns: readonly Pattern[]): FoundRow[] {
  const list = rows.join(',');
  const entries = new Map<number, Entry>();
  for (const [row, json] of database.selectArrays(`SELECT row, json FROM entry WHERE row IN (${list})`))
    entries.set(Number(row), JSON.parse(String(json)));
  const found = rows.flatMap((row) => entries.get(row) ?? []);
  if (patterns.length === 0) return found.map((entry) => ({ entry, title: null, snippet: null, from: 'text' }));
  const texts = new Map<string, string>();
  const sql = `SELECT e.id, b.text FROM body AS b JOIN entry AS e USING (row) WHERE b.row IN (${list})`;
  for (const [id, text] of database.selectArrays(sql)) texts.set(String(id), String(text));
  const notes = readNotesOf(
    database,
    found.map(({ id }) => id),
  );
  return found.map((entry) => {
    const snippet = pickSnippet(toSources(texts.get(entry.id), notes.get(entry.id) ?? []), patterns);
    return {
      entry,
      title: markText(entry.title, patterns),
      snippet: snippet?.pieces ?? null,
      from: snippet?.from ?? 'text',
    };
  });
}

/** The reader's own words first: they are short, and who wrote them looks for them. */
function* toSources(text: string | undefined, notes: readonly NoteWords[]) {
  for (const note of notes) if (note.text) yield { from: 'note', text: note.text } as const;
  if (text) yield { from: 'text', text } as const;
  for (const { passage } of notes) yield { from: 'note', text: passage } as const;
}
