/** Where on the screen the eye is taken to be. */
const EYE = 0.35;

/**
 * Follows the reader through the blocks of an article: marks the one under the eye ('.current') and tells how far it is,
 * 0 to 1, at most once a frame. Returns the way to stop.
 */
export function watchPlace(article: Element, onPlace: (place: number) => void): () => void {
  let waiting = false;
  let all: readonly Element[] = [];
  const look = () => {
    waiting = false;
    if (article.childElementCount !== all.length || !all[0]?.isConnected) all = [...article.children];
    // What a translation stands in for is there, and out of sight; thousands of blocks are not asked one by one without need.
    const isMixed = /\btranslated-/.test(article.className);
    const blocks = isMixed ? all.filter((block) => block.checkVisibility()) : all;
    const index = indexAtEye(blocks);
    // Asked of the page: whoever followed the same article before may have left its mark.
    const before = article.querySelector(':scope > .current');
    if (blocks[index] !== before) {
      before?.classList.remove('current');
      blocks[index]?.classList.add('current');
    }
    const atEnd = innerHeight + scrollY >= document.documentElement.scrollHeight - 4;
    onPlace(atEnd ? 1 : blocks.length < 2 ? 0 : index / (blocks.length - 1));
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
  const block = article.children[Math.round(place * (article.children.length - 1))];
  if (block && place > 0) scrollTo({ top: block.getBoundingClientRect().top + scrollY - innerHeight * EYE });
}

/** Blocks stand below each other, so the one at the eye is found by halving. */
function indexAtEye(blocks: readonly Element[]): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.getBoundingClientRect().top ?? 0) <= innerHeight * EYE) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}
