import type { Shelf, View } from './protocol.ts';
import type { Clause, Query, State } from './query.ts';
import { isClose, toPhrase } from './terms.ts';
import { toKey } from './write-index.ts';

/** A view as SQL over `entry AS e`: the words for FTS5, and all else. */
export interface Conditions {
  /** An FTS5 expression, null where no word has to be there. */
  readonly match: string | null;
  /** The same for titles, authors, sites and tags alone; null where none of these is asked. */
  readonly head: string | null;
  /** One letter is asked for, which thousands of rows may have. */
  readonly letter: boolean;
  readonly where: string;
  readonly bind: readonly (string | number)[];
}

interface Part {
  readonly sql: string;
  readonly bind: readonly (string | number)[];
}

const SHELF_SQL: Readonly<Record<Shelf, string>> = {
  list: 'e.deleted = 0 AND e.archived = 0',
  favourites: 'e.deleted = 0 AND e.favourite = 1',
  archive: 'e.deleted = 0 AND e.archived = 1',
  all: 'e.deleted = 0',
  deleted: 'e.deleted = 1',
};

const STATE_SQL: Readonly<Record<State, string>> = {
  unread: "e.status = 'unread'",
  reading: "e.status = 'reading'",
  read: "e.status = 'read'",
  archived: 'e.archived = 1',
  favourite: 'e.favourite = 1',
  queued: 'e.queued = 1',
  deleted: 'e.deleted = 1',
};

export function toConditions(view: View, query: Query): Conditions {
  const asksDeleted = query.some((clause) => clause.kind === 'is' && clause.state === 'deleted' && !clause.not);
  const words = query.filter(isWord);
  const needed = words.filter(({ not }) => !not).map(toMatch);
  const match = needed.length > 0 ? needed.join(' AND ') : null;
  const barred = words.filter(({ not }) => not).map(toMatch);
  const parts: Part[] = [
    plain(asksDeleted ? 'e.deleted = 1' : SHELF_SQL[view.shelf]),
    ...(view.status === null ? [] : [{ sql: 'e.status = ?', bind: [view.status] }]),
    ...(view.tag === null ? [] : [toTag(toKey(view.tag), false)]),
    ...(view.site === null ? [] : [{ sql: 'e.site_key = ?', bind: [toKey(view.site)] }]),
    ...query.filter((clause) => !isWord(clause)).map(toPart),
    ...(barred.length > 0 ? [{ sql: NOT_IN_WORDS, bind: [barred.join(' OR ')] }] : []),
  ];
  return {
    match,
    head: words.some(isBelowHead) ? null : match,
    letter: query.some((clause) => clause.kind === 'text' && isLetter(clause)),
    where: parts.map(({ sql }) => sql).join(' AND '),
    bind: parts.flatMap(({ bind }) => bind),
  };
}

const NOT_IN_WORDS = 'e.row NOT IN (SELECT rowid FROM words WHERE words MATCH ?)';
const plain = (sql: string): Part => ({ sql, bind: [] });

type Word = Clause & { kind: 'text' };

/** One letter is no word yet: nearly every text has a word that begins with it. It is looked for in titles and sites. */
const isLetter = ({ terms, prefix }: Word): boolean =>
  prefix && terms.length === 1 && terms[0]?.length === 1 && !isClose(terms[0]);

const isBelowHead = ({ not, field }: Word): boolean => !not && (field === 'notes' || field === 'quotes');

const isWord = (clause: Clause): clause is Word => clause.kind === 'text' && !isLetter(clause);

function toMatch({ field, terms, prefix }: Word): string {
  const phrase = toPhrase(terms, prefix);
  return field === 'any' ? phrase : `${field} : ${phrase}`;
}

function toPart(clause: Clause): Part {
  const part = toPositive(clause);
  return clause.not ? { ...part, sql: `NOT (${part.sql})` } : part;
}

function toPositive(clause: Clause): Part {
  switch (clause.kind) {
    case 'text':
      return { sql: 'instr(e.initials, ?) > 0', bind: clause.terms };
    case 'tag':
      return toTag(toKey(clause.tag), clause.prefix);
    case 'before':
      return { sql: 'e.day < ?', bind: [clause.day] };
    case 'after':
      return { sql: 'e.day >= ?', bind: [clause.day] };
    case 'is':
      return plain(STATE_SQL[clause.state]);
  }
}

const toTag = (key: string, prefix: boolean): Part =>
  prefix
    ? { sql: "e.row IN (SELECT row FROM tag WHERE key LIKE ? ESCAPE '\\')", bind: [`${escapeLike(key)}%`] }
    : { sql: 'e.row IN (SELECT row FROM tag WHERE key = ?)', bind: [key] };

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&');
