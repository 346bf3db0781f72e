import { findBlockAt, listBlocks } from './stretches.ts';

/** Where on the screen the eye is taken to be. */
const EYE = 0.35;

/**
 * Follows the reader through the blocks of an article: marks the one under the eye ('.current') and tells how far it is,
 * 0 to 1, at most once a frame. Returns the way to stop.
 */
export function watchPlace(article: Element, onPlace: (place: number) => void): () => void {
  let waiting = false;
  // Asked of the page: whoever followed the same article before may have left its mark.
  const current = article.getElementsByClassName('current');
  const look = () => {
    waiting = false;
    const block = findBlockAt(article, innerHeight * EYE);
    if (block !== current[0]) {
      current[0]?.classList.remove('current');
      block?.classList.add('current');
    }
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 4;
    onPlace(atEnd ? 1 : block ? toPlace(article, block) : 0);
  };
  const listen = () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(look);
  };
  addEventListener('scroll', listen, { passive: true });
  addEventListener('resize', listen);
  listen();
  return () => {
    removeEventListener('scroll', listen);
    removeEventListener('resize', listen);
  };
}

/** Back to where a reader stopped. */
export function goToPlace(article: Element, place: number): void {
  const blocks = listBlocks(article);
  const block = blocks[Math.round(place * (blocks.length - 1))];
  if (block && place > 0) scrollTo({ top: block.getBoundingClientRect().top + scrollY - innerHeight * EYE });
}

function toPlace(article: Element, block: Element): number {
  let before = 0;
  let all = 0;
  for (const stretch of article.children) {
    if (stretch === block.parentElement) before = all + [...stretch.children].indexOf(block);
    all += stretch.childElementCount;
  }
  return all < 2 ? 0 : before / (all - 1);
}
