import type { Draft } from '../draft.ts';
import { hasName } from '../names.ts';
import { makeOf } from '../nodes.ts';
import { lettersOf } from '../recover.ts';
import { isProse, type Story, weigh } from '../story.ts';
import { type Step, toWords } from './step.ts';

const PULL_NAMES = toWords('pullquote pullquotes pullout blockquote pull quote highlight');
const MIN_LETTERS = 20;
const MAX_CHARS = 500;
/** Letters that are compared at a time, and so many that a likeness is no chance. */
const RUN = 12;
const RUN_OF_WIDE = 5;
const MIN_ABRIDGED = 36;
/** Of a page of ten thousand headings no more are looked for, nor in more text. */
const MAX_CANDIDATES = 100;
const MAX_LETTERS = 500_000;

/** A sentence of the story set large beside it is read once, where it was said. */
export const pullQuotes: Step = {
  name: 'pull-quotes',
  find(drafts, story) {
    const homes = findHomes(drafts);
    const candidates = drafts.filter((draft) => isSetLarge(draft, homes, story)).slice(0, MAX_CANDIDATES);
    if (candidates.length === 0) return [];
    const set = new Set(candidates);
    let prose = '';
    for (const draft of drafts) {
      if (prose.length < MAX_LETTERS && isProse(draft) && !set.has(draft)) prose += `${lettersOf(draft.text)} `;
    }
    return candidates.filter(({ text }) => {
      const letters = lettersOf(text.replace(SPEAKER, ''));
      return weigh(letters) >= MIN_LETTERS && (prose.includes(letters) || isAbridged(letters, prose));
    });
  },
};

/** '… every day” — Ann Reed, engineer': who said it stands under it. */
const SPEAKER = /(?<=["'”’»」]\s*)[—–―-]{1,2}\s*[^—–―]{2,80}$/u;

/** An editor shortens what is set large: most of its runs of letters are in the story all the same. */
function isAbridged(letters: string, prose: string): boolean {
  if (weigh(letters) < MIN_ABRIDGED) return false;
  const length = weigh(letters) > letters.length * 2 ? RUN_OF_WIDE : RUN;
  let runs = 0;
  let found = 0;
  for (let start = 0; start + length <= letters.length; start += Math.ceil(length / 2)) {
    runs += 1;
    if (prose.includes(letters.slice(start, start + length))) found += 1;
  }
  return found >= runs * 0.75;
}

function isSetLarge(draft: Draft, homes: Homes, story: Story): boolean {
  if (draft.text.length > MAX_CHARS) return false;
  if (draft.kind === 'quotation' || isOneQuote(draft.element)) return true;
  if (draft.kind !== 'paragraph' && draft.kind !== 'heading') return false;
  // A heading among the paragraphs that quotes one of them is the section's.
  return (draft.kind === 'paragraph' && hasName(PULL_NAMES, story.namesOf(draft))) || isApart(draft, homes);
}

/** '<p><q>…</q></p>': a quote and nothing around it. */
const isOneQuote = ({ firstElementChild: only, textContent }: Element) =>
  only?.localName === 'q' && only.textContent?.trim() === textContent?.trim();

/** The elements around paragraphs of the story, by what they are called: how many of these each holds. */
type Homes = ReadonlyMap<string, ReadonlyMap<Element, number>>;

function findHomes(drafts: readonly Draft[]): Homes {
  const homes = new Map<string, Map<Element, number>>();
  for (const draft of drafts) {
    const box = draft.source?.parentElement;
    if (!box || !isProse(draft)) continue;
    const alike = homes.get(makeOf(box)) ?? new Map<Element, number>();
    homes.set(makeOf(box), alike.set(box, (alike.get(box) ?? 0) + 1));
  }
  return homes;
}

/** In an element of its own, where no paragraph of the story is its neighbour, and unlike those that hold one each. */
function isApart(draft: Draft, homes: Homes): boolean {
  const box = draft.source?.parentElement;
  if (!box) return false;
  const alike = homes.get(makeOf(box));
  const others = (alike?.get(box) ?? 0) - (isProse(draft) ? 1 : 0);
  return others <= 0 && (alike?.size ?? 0) <= (alike?.has(box) ? 1 : 0);
}
