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

/** More elements with such names than this stand above no story; a page may have them by the thousand. */
const MAX_CHOSEN = 50;

/** `indexOf`: an element's place on the page, -1 where it has none (PageCopy). */
export function findHead(
  scope: ParentNode,
  drafts: readonly Draft[],
  indexOf: (element: Element) => number,
): StoryHead {
  const first = findFirst(drafts);
  if (!first) return ANYWHERE;
  const end = indexOf(first);
  const isAside = (one: Element) => !!one.closest('aside,nav,footer');
  const heading = [...scope.querySelectorAll('h1')].findLast(
    (h1) => indexOf(h1) >= 0 && indexOf(h1) < end && !!h1.textContent?.trim() && !isAside(h1),
  );
  // All that stands beside the heading and not yet beside the story.
  let box: Element | undefined = heading;
  while (box?.parentElement && !box.parentElement.contains(first)) box = box.parentElement;
  const around = box?.parentElement;
  const story = around && around.localName !== 'body' ? around : first.closest('article,main');
  const start = indexOf(box ?? story ?? first.ownerDocument.body);
  const isInHead = (one: Element) => indexOf(one) >= Math.max(start, 0) && indexOf(one) < end;
  return {
    heading: heading ?? null,
    choose(elements, inside = 1) {
      const inHead = elements
        .filter(isInHead)
        .slice(0, MAX_CHOSEN)
        .filter((one) => !isAside(one));
      if (inHead.length > 0 && inside < 2) return inHead;
      const within = inside > 0 ? elements.slice(0, MAX_CHOSEN * 10).filter((one) => story?.contains(one)) : [];
      return [...inHead, ...within.slice(0, inside)];
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
