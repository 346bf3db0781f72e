import type { Draft } from '../draft.ts';
import type { Story } from '../story.ts';

/** One cleaning idea. The bench leaves it out by name, to see what it is worth. */
export interface Step {
  /** Unique, as the file is called. */
  readonly name: string;
  /** One plain sentence: what a reader gains. */
  readonly why: string;
  /** The drafts that don't belong to the running text of the article; of those given, in any order. */
  readonly find: (drafts: readonly Draft[], story: Story) => readonly Draft[];
}

/** Whether any of the names is among the words. */
export const hasName = (names: ReadonlySet<string>, words: ReadonlySet<string>): boolean => {
  for (const name of names) if (words.has(name)) return true;
  return false;
};

export const toWords = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
