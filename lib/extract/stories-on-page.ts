import type { OtherStory } from '../article.ts';
import { weigh } from './story.ts';

const MIN_PROSE = 800;
const MAX_STORIES = 40;
const MAX_TITLE = 200;

export interface StoriesOnPage {
  /** The one to read. Null where the page holds one article or none: then it is read as a whole. */
  readonly chosen: Element | null;
  readonly others: readonly OtherStory[];
}

/**
 * Where a page holds several whole articles one below the other (it loads the next as the reader scrolls): the one in view,
 * or the one at the place that is asked for, and the others by name. Each has a first heading and prose of its own; posts of
 * a live blog have no <h1>.
 */
export function findStories(page: Document, view: Pick<Window, 'innerHeight'>, asked?: number): StoriesOnPage {
  const stories = [...page.querySelectorAll('article,[itemprop~="articleBody"],[role="article"]')]
    .slice(0, MAX_STORIES)
    .filter((one) => one.querySelector('h1') && !one.parentElement?.closest('article') && proseIn(one) >= MIN_PROSE);
  if (stories.length < 2) return { chosen: null, others: [] };
  const chosen = stories[asked ?? -1] ?? inView(stories, view);
  const others = stories.map((story, at) => ({ title: titleOf(story), at })).filter(({ at }) => stories[at] !== chosen);
  return { chosen, others };
}

function inView(stories: readonly Element[], view: Pick<Window, 'innerHeight'>): Element | null {
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

const titleOf = (story: Element) =>
  (story.querySelector('h1')?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);

function proseIn(element: Element): number {
  let weight = 0;
  for (const paragraph of element.querySelectorAll('p')) weight += weigh(paragraph.textContent ?? '');
  return weight;
}
