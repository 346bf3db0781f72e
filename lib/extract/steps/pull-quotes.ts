import type { Draft } from '../draft.ts';
import { hasName } from '../names.ts';
import { lettersOf } from '../recover.ts';
import { isProse, type Story } from '../story.ts';
import { type Step, toWords } from './step.ts';

const PULL_NAMES = toWords('pullquote pullquotes pullout blockquote pull quote highlight');
const MIN_LETTERS = 20;
const MAX_CHARS = 500;
/** Of a page of ten thousand headings no more are looked for, nor in more text. */
const MAX_CANDIDATES = 100;
const MAX_LETTERS = 500_000;

export const pullQuotes: Step = {
  name: 'pull-quotes',
  why: 'A sentence of the story set large beside it is read once, where it was said.',
  find(drafts, story) {
    const candidates = drafts.filter((draft) => isSetLarge(draft, story)).slice(0, MAX_CANDIDATES);
    if (candidates.length === 0) return [];
    const set = new Set(candidates);
    let prose = '';
    for (const draft of drafts) {
      if (prose.length < MAX_LETTERS && isProse(draft) && !set.has(draft)) prose += `${lettersOf(draft.text)} `;
    }
    return candidates.filter(({ text }) => {
      const letters = lettersOf(text);
      return letters.length >= MIN_LETTERS && prose.includes(letters);
    });
  },
};

const isSetLarge = (draft: Draft, story: Story) =>
  draft.text.length <= MAX_CHARS &&
  (draft.kind === 'quotation' ||
    draft.kind === 'heading' ||
    (draft.kind === 'paragraph' && hasName(PULL_NAMES, story.namesOf(draft))));
