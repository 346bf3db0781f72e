import { openLibrary } from '../database.ts';
import { type Answer, answer } from './answer.ts';
import { catchUp } from './feed.ts';
import { findRows, guessSearches } from './find-rows.ts';
import { hearAll } from './hear.ts';
import { openIndex } from './open-index.ts';
import type { Ask, News } from './protocol.ts';

export interface OpenedIndex {
  readonly kept: boolean;
  answer(ask: Ask): Promise<Answer>;
  /** Takes in what the store has written since; calls meanwhile are joined into one more round. */
  follow(): Promise<void>;
  /** Searches for what may come, so that the first keys find the index read and its code compiled, as later ones do. */
  warmUp(): Promise<void>;
}

/** Opens the index and keeps it whole: one that turns out to be broken, or of another store, is built again. */
export async function keepIndex(tell: (news: News) => void): Promise<OpenedIndex> {
  const index = await openIndex();
  let round: Promise<void> | null = null;
  let again = false;
  /** Nobody pays for quotes who does not look at them: a library page alone never starts this. */
  let asksForQuotes = false;
  let askedAt = 0;

  const rebuild = async (): Promise<void> => {
    await index.reset();
    tell({ kind: 'changed', ids: null });
  };
  const catchUpOnce = () =>
    catchUp(index.database, openLibrary(), {
      onChanged: (ids) => tell({ kind: 'changed', ids }),
      onProgress: (progress) => tell({ kind: 'progress', progress }),
    });
  const goRound = async (): Promise<void> => {
    do {
      again = false;
      const whole = await catchUpOnce().catch((error: unknown) => {
        if (isBroken(error)) return false;
        throw error;
      });
      if (!whole) {
        await rebuild();
        again = true;
      } else if (asksForQuotes) {
        await hearAll(
          index.database,
          openLibrary(),
          () => !again,
          (left) => tell({ kind: 'heard', left }),
        );
      }
    } while (again);
  };
  const follow = (): Promise<void> => {
    if (round) again = true;
    round ??= goRound().finally(() => {
      round = null;
    });
    return round;
  };
  return {
    kept: index.kept,
    async answer(ask) {
      askedAt = performance.now();
      if (!asksForQuotes && (ask.name === 'findSpeakers' || ask.name === 'findSaid')) {
        asksForQuotes = true;
        void follow().catch((error: unknown) => tell({ kind: 'behind', detail: String(error) }));
      }
      try {
        return answer(index.database, ask);
      } catch (error) {
        if (!isBroken(error)) throw error;
        console.warn('The search index is broken and built anew:', error);
        await rebuild();
        void follow();
        return answer(index.database, ask);
      }
    },
    follow,
    async warmUp() {
      for (const text of guessSearches(index.database)) {
        // Who types warms up by typing: a guess would only keep the next key waiting.
        do await new Promise((resolve) => setTimeout(resolve, BETWEEN_GUESSES_MS));
        while (performance.now() - askedAt < REST_MS);
        findRows(index.database, { ...ANYWHERE, text }, 0, ROWS_OF_A_SCREEN);
      }
    },
  };
}

const BETWEEN_GUESSES_MS = 20;
/** Longer than between two keys. */
const REST_MS = 300;
const ROWS_OF_A_SCREEN = 10;
const ANYWHERE = { shelf: 'all', sort: 'best', status: null, tag: null, site: null } as const;

/** SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_IOERR, or a table that is not there. */
function isBroken(error: unknown): boolean {
  if (!(error instanceof Object) || !('resultCode' in error)) return false;
  const code = Number(error.resultCode) & 0xff;
  return code === 11 || code === 26 || code === 10 || /no such table/.test(String(error));
}
