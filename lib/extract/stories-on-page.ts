import { weigh } from './story.ts';

const MIN_PROSE = 800;
const MAX_STORIES = 40;

/**
 * Where a page holds several whole articles one below the other (it loads the next as the reader scrolls): the one in view.
 * Null where it holds one. Each has a first heading and prose of its own; posts of a live blog have no <h1>.
 */
export function findStoryInView(page: Document, view: Pick<Window, 'innerHeight'>): Element | null {
  const stories = [...page.querySelectorAll('article,[itemprop~="articleBody"],[role="article"]')]
    .slice(0, MAX_STORIES)
    .filter((one) => one.querySelector('h1') && !one.parentElement?.closest('article') && proseIn(one) >= MIN_PROSE);
  if (stories.length < 2) return null;
  let best = stories[0] ?? null;
  let most = 0;
  for (const story of stories) {
    const { top, bottom } = story.getBoundingClientRect();
    const seen = Math.min(bottom, view.innerHeight) - Math.max(top, 0);
    if (seen <= most) continue;
    best = story;
    most = seen;
  }
  return best;
}

function proseIn(element: Element): number {
  let weight = 0;
  for (const paragraph of element.querySelectorAll('p')) weight += weigh(paragraph.textContent ?? '');
  return weight;
}
