import type { Draft } from './draft.ts';
import { lettersOf } from './recover.ts';
import { isProse, weigh } from './story.ts';

/** So much prose in sight is an article; with less, the page has not come to showing it yet. */
const ENOUGH_SHOWN = 600;

export interface ShownDrafts {
  readonly drafts: readonly Draft[];
  /** Whether prose was left out that stands nowhere in what is shown. */
  readonly isMissing: boolean;
}

/** What the page itself shows: copies and endings that its styles hide (behind a paywall, for another width) are not read. */
export function dropHidden(drafts: readonly Draft[]): ShownDrafts {
  const hidden = new Set(drafts.filter((draft) => draft.source && !isShown(draft.source)));
  const shown = drafts.filter((draft) => !hidden.has(draft));
  const weight = shown.reduce((sum, draft) => sum + (isProse(draft) ? weigh(draft.text) : 0), 0);
  if (hidden.size === 0 || weight < ENOUGH_SHOWN) return { drafts, isMissing: false };
  const letters = lettersOf(shown.map(({ text }) => text).join(' '));
  return {
    drafts: shown,
    isMissing: [...hidden].some((draft) => isProse(draft) && !letters.includes(lettersOf(draft.text).slice(0, 80))),
  };
}

/** Text folded away in <details> is the reader's to unfold: it counts as shown. Where nothing is laid out, everything does. */
function isShown(element: Element): boolean {
  if (!('checkVisibility' in element) || element.checkVisibility()) return true;
  const folded = element.closest('details:not([open])');
  return !!folded && isShown(folded);
}
