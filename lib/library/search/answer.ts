import type { Database } from '@sqlite.org/sqlite-wasm';
import type { Entry } from '../../article.ts';
import { findIds, findRows } from './find-rows.ts';
import { findSaid, findSpeakers } from './find-said.ts';
import type { Ask, Asks, Facets } from './protocol.ts';

export type Answer = ReturnType<Asks[Ask['name']]>;

const MAX_FACETS = 500;

export function answer(database: Database, ask: Ask): Answer {
  switch (ask.name) {
    case 'find':
      return findRows(database, ask.request.view, ask.request.offset, ask.request.limit);
    case 'findIds':
      return findIds(database, ask.request.view);
    case 'readEntries':
      return ask.request.ids.flatMap((id) => readEntry(database, id));
    case 'readFacets':
      return readFacets(database);
    case 'findSpeakers':
      return findSpeakers(database, ask.request.view);
    case 'findSaid':
      return findSaid(database, ask.request.view, ask.request.offset, ask.request.limit);
    case 'countUnread':
      return Number(database.selectValue(UNREAD));
  }
}

const UNREAD = "SELECT count(*) FROM entry WHERE deleted = 0 AND archived = 0 AND status = 'unread'";

function readEntry(database: Database, id: string): Entry[] {
  const json = database.selectValue('SELECT json FROM entry WHERE id = ?', [id]);
  return typeof json === 'string' ? [JSON.parse(json)] : [];
}

function readFacets(database: Database): Facets {
  const count = (sql: string) =>
    database.selectArrays(sql, [MAX_FACETS]).map(([name, number]) => ({ name: String(name), count: Number(number) }));
  return {
    tags: count('SELECT min(name), count(*) AS n FROM tag GROUP BY key ORDER BY n DESC, key LIMIT ?'),
    sites: count(
      "SELECT min(site), count(*) AS n FROM entry INDEXED BY by_site WHERE deleted = 0 AND site_key <> '' GROUP BY site_key ORDER BY n DESC, site_key LIMIT ?",
    ),
  };
}
