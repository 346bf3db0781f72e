import type { Draft } from '../draft.ts';
import { hasName } from '../names.ts';
import { lettersOf } from '../recover.ts';
import { isProse, type Story } from '../story.ts';
import { type Step, toWords } from './step.ts';

const PULL_NAMES = toWords('pullquote pullquotes pullout blockquote pull quote highlight');
const MIN_LETTERS = 20;
const MAX_CHARS = 500;

export const pullQuotes: Step = {
  name: 'pull-quotes',
  why: 'A sentence of the story set large beside it is read once, where it was said.',
  find(drafts, story) {
    const candidates = drafts.filter((draft) => isSetLarge(draft, story));
    if (candidates.length === 0) return [];
    const prose = drafts
      .filter((draft) => isProse(draft) && !candidates.includes(draft))
      .map(({ text }) => lettersOf(text));
    return candidates.filter(({ text }) => {
      const letters = lettersOf(text);
      return letters.length >= MIN_LETTERS && prose.some((one) => one.includes(letters));
    });
  },
};

const isSetLarge = (draft: Draft, story: Story) =>
  draft.text.length <= MAX_CHARS &&
  (draft.kind === 'quotation' ||
    draft.kind === 'heading' ||
    (draft.kind === 'paragraph' && hasName(PULL_NAMES, story.namesOf(draft))));
