import type { Draft } from '../draft.ts';
import { isProse } from '../story.ts';

/** Where the page's own headline, byline and dateline are looked for. */
export interface StoryHead {
  readonly heading: Element | null;
  /**
   * Those that stand between headline and first paragraph, not those of other articles' cards; else the first inside the
   * article. `inside`: so many of those, where they are more than one behind the others too.
   */
  choose(elements: readonly Element[], inside?: number): readonly Element[];
}

/** Of a page whose article is not known. */
export const ANYWHERE: StoryHead = { heading: null, choose: (elements) => elements };

/** Node.DOCUMENT_POSITION_FOLLOWING. */
const FOLLOWING = 4;

export function findHead(scope: ParentNode, drafts: readonly Draft[]): StoryHead {
  const first = findFirst(drafts);
  if (!first) return ANYWHERE;
  const isBefore = (one: Element, other: Element) => !!(one.compareDocumentPosition(other) & FOLLOWING);
  const isAside = (one: Element) => !!one.closest('aside,nav,footer');
  const heading = [...scope.querySelectorAll('h1')].findLast(
    (h1) => isBefore(h1, first) && !!h1.textContent?.trim() && !isAside(h1),
  );
  let box: Element | undefined = heading;
  while (box?.parentElement && !box.parentElement.contains(first)) box = box.parentElement;
  const around = box?.parentElement;
  const story = around && around.localName !== 'body' ? around : first.closest('article,main');
  const isInHead = (one: Element) =>
    !isAside(one) &&
    (box?.contains(one) ||
      (isBefore(one, first) && (heading ? isBefore(heading, one) : (story?.contains(one) ?? true))));
  return {
    heading: heading ?? null,
    choose(elements, inside = 1) {
      const inHead = elements.filter(isInHead);
      if (inHead.length > 0 && inside < 2) return inHead;
      return [...inHead, ...elements.filter((one) => story?.contains(one)).slice(0, inside)];
    },
  };
}

/** The first paragraph among those of one parent that say most: a caption or a biography may stand before it. */
function findFirst(drafts: readonly Draft[]): Element | null {
  const siblings = new Map<Element, Draft[]>();
  for (const draft of drafts) {
    const parent = isProse(draft) && draft.source?.parentElement;
    if (parent) siblings.set(parent, [...(siblings.get(parent) ?? []), draft]);
  }
  const count = (list: readonly Draft[]) => list.reduce((sum, { text }) => sum + text.length, 0);
  return [...siblings.values()].sort((a, b) => count(b) - count(a))[0]?.[0]?.source ?? null;
}
