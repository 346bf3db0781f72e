import type { Database } from '@sqlite.org/sqlite-wasm';
import { fold } from './fold.ts';
import { countUnheard } from './hear.ts';
import type { HeardView, Said, SaidPage, Speakers } from './protocol.ts';
import { toKey } from './write-index.ts';

const MAX_SPEAKERS = 500;

/** Who is quoted in the articles of the view, most quoted first. */
export function findSpeakers(database: Database, view: HeardView): Speakers {
  const { where, bind } = toWhere({ ...view, speaker: null });
  const rows = database.selectArrays(
    `SELECT s.speaker_key, max(s.speaker), count(*) AS n, count(DISTINCT s.row), max(s.role) FROM said AS s
     JOIN entry AS e ON e.row = s.row WHERE ${where} GROUP BY s.speaker_key ORDER BY s.speaker_key = '', n DESC LIMIT ?`,
    [...bind, MAX_SPEAKERS],
  );
  return {
    speakers: rows.map(([key, name, quotes, articles, role]) => ({
      key: String(key),
      name: toText(name),
      role: Number(articles) === 1 ? toText(role) : null,
      quotes: Number(quotes),
      articles: Number(articles),
    })),
    unheard: countUnheard(database),
  };
}

/** Quotes, or key facts with figures, by the day of their article, latest first. */
export function findSaid(database: Database, view: HeardView, offset: number, limit: number): SaidPage {
  const table = view.kind === 'quotes' ? 'said' : 'figure';
  const { where, bind } = toWhere(view);
  const from = `FROM ${table} AS s JOIN entry AS e ON e.row = s.row WHERE ${where}`;
  const own = view.kind === 'quotes' ? 's.speaker, s.role, s.likely' : 'NULL, NULL, 0';
  const rows = database.selectArrays(
    `SELECT e.id, json_extract(e.json, '$.title'), e.site, e.day, s.block, s.start, s.text, ${own},
       json_extract(e.json, '$.language'), json_extract(e.json, '$.direction') ${from}
     ORDER BY e.day DESC, s.row DESC, s.place LIMIT ? OFFSET ?`,
    [...bind, limit, offset],
  );
  return { rows: rows.map(toSaid), total: count(database, from, bind) };
}

/** SQLite's own door refuses an empty list of values. */
const count = (database: Database, from: string, bind: readonly string[]): number =>
  Number(database.selectValue(`SELECT count(*) ${from}`, bind.length > 0 ? bind : undefined));

function toSaid(columns: readonly unknown[]): Said {
  const [id, title, site, day, block, start, text, speaker, role, likely, language, direction] = columns;
  return {
    entry: String(id),
    title: String(title),
    site: String(site),
    day: String(day),
    block: String(block),
    start: Number(start),
    text: String(text),
    speaker: toText(speaker),
    role: toText(role),
    likely: likely === 1,
    language: String(language),
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

const toText = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** Every word has to be there, anywhere in the quote or its speaker's name. */
function toWhere({ text, site, speaker, after, before, kind }: HeardView) {
  const words = fold(text.normalize('NFC')).split(/\s+/).filter(Boolean).slice(0, MAX_WORDS);
  const parts = ['e.deleted = 0', ...words.map(() => "s.folded LIKE ? ESCAPE '\\'")];
  const bind = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`);
  const add = (sql: string, value: string | null) => {
    if (value === null) return;
    parts.push(sql);
    bind.push(value);
  };
  if (kind === 'quotes') add('s.speaker_key = ?', speaker);
  add('e.site_key = ?', site === null ? null : toKey(site));
  add('e.day >= ?', after);
  // A whole day, month or year counts as within.
  add('e.day < ?', before === null ? null : `${before}\uffff`);
  return { where: parts.join(' AND '), bind };
}

const MAX_WORDS = 10;
