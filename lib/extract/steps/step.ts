import type { Draft } from '../draft.ts';
import type { Story } from '../story.ts';

/** One cleaning idea; a plain sentence above it says what a reader gains. The bench leaves it out by name, to see what it is worth. */
export interface Step {
  /** Unique, as the file is called. */
  readonly name: string;
  /** What it finds stands in one box with what is the story's, its picture or its first lines: the box stays. */
  readonly keepsBox?: true;
  /** The drafts that don't belong to the running text of the article; of those given, in any order. */
  readonly find: (drafts: readonly Draft[], story: Story) => readonly Draft[];
}

export const toWords = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
