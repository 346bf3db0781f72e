import type { Database } from '@sqlite.org/sqlite-wasm';
import { annotate } from '../../annotate.ts';
import type { Article, DetailKind, Marks } from '../../article.ts';
import { restoreRemovals } from '../../spam/restore.ts';
import { contentKey, type Library } from '../database.ts';
import { isContent } from '../read.ts';
import { fold } from './fold.ts';

/** What makes a sentence one with a figure; names and days alone do not. */
const FIGURES: ReadonlySet<DetailKind> = new Set(['money', 'percent', 'count', 'duration', 'distance']);

/**
 * Works out who said what in the articles that are owed, newest first, one at a time: between two of them the worker
 * answers its pages. Ends when none is owed, or as soon as `isWanted` says that something else goes first.
 */
export async function hearAll(
  database: Database,
  store: Library,
  isWanted: () => boolean,
  onHeard: (left: number) => void,
): Promise<void> {
  while (isWanted()) {
    const [next] = database.selectArrays(NEXT);
    if (!next) return;
    const [row, id] = [Number(next[0]), String(next[1])];
    const found = await store.get(contentKey(id)).catch(() => null);
    const article = found && isContent(found) ? toShown(found.article, found.restored) : null;
    const marks = article && (await annotate(article).catch(skip));
    // The text may have been written anew, or the row erased, while this one was read.
    if (database.selectValue('SELECT 1 FROM unheard WHERE row = ?', [row]) === undefined) continue;
    database.transaction(() => {
      forgetHeard(database, row);
      if (marks) writeHeard(database, row, marks);
    });
    onHeard(countUnheard(database));
    await new Promise((resolve) => setTimeout(resolve));
  }
}

export function forgetHeard(database: Database, row: number): void {
  for (const table of ['said', 'figure', 'unheard'])
    database.exec(`DELETE FROM ${table} WHERE row = ?`, { bind: [row] });
}

export const countUnheard = (database: Database): number =>
  Number(database.selectValue('SELECT count(*) FROM unheard'));

const NEXT = 'SELECT u.row, e.id FROM unheard AS u JOIN entry AS e ON e.row = u.row ORDER BY u.row DESC LIMIT 1';

const toShown = (article: Article, restored: readonly string[]): Article => ({
  ...article,
  blocks: restoreRemovals(article, restored),
});

/** One article that can't be annotated must not stop the others. */
function skip(error: unknown): null {
  console.error(error);
  return null;
}

function writeHeard(database: Database, row: number, { quotes, facts }: Marks): void {
  for (const [place, { span, speaker, role, confidence, text, kind }] of quotes.entries()) {
    if (kind === 'indirect') continue;
    database.exec('INSERT INTO said VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', {
      bind: [
        row,
        place,
        span.block,
        span.start,
        toSpeakerKey(speaker),
        speaker,
        role,
        Number(confidence === 'likely'),
        text,
        fold(`${speaker ?? ''} ${text}`.normalize('NFC')),
      ],
    });
  }
  for (const [place, { span, text, details }] of facts.entries()) {
    if (!details.some(({ kind }) => FIGURES.has(kind))) continue;
    database.exec('INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?)', {
      bind: [row, place, span.block, span.start, text, fold(text.normalize('NFC'))],
    });
  }
}

/** Two people are one only under the same full name; the empty key is that of quotes whose speaker is unclear. */
const toSpeakerKey = (name: string | null): string =>
  fold((name ?? '').normalize('NFC'))
    .replace(/[\s.]+/g, ' ')
    .trim();
