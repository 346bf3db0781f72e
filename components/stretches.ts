import type { Block } from '../lib/article.ts';

/** What fills any screen: a long article's first words do not wait for its last. */
const FIRST_BLOCKS = 12;
/** Of the others so many are drawn, laid out and left alone together (article.css): a book would hold up the page. */
const MORE_BLOCKS = 50;
/** Above it what is far from the screen is not laid out; below it the whole costs less than a jump of the scroll bar. */
const LONG = 400;
/** Of an ordinary column, in letters; a guess, until a stretch has been on the screen. */
const LINE = 70;
const LINE_HEIGHT_EM = 1.6;

export const isLong = (blocks: readonly Block[]): boolean => blocks.length > LONG;

/** An article's blocks stand on the screen in stretches, each one element. */
export function toStretches(blocks: readonly Block[]): (readonly Block[])[] {
  const stretches = [blocks.slice(0, FIRST_BLOCKS)];
  for (let at = FIRST_BLOCKS; at < blocks.length; at += MORE_BLOCKS) stretches.push(blocks.slice(at, at + MORE_BLOCKS));
  return stretches;
}

/** The height that a stretch takes while it is not laid out. */
export function guessHeight(blocks: readonly Block[]): string {
  const lines = blocks.reduce((sum, { text }) => sum + Math.ceil(text.length / LINE) + 1, 0);
  return `contain-intrinsic-block-size: auto ${Math.round(lines * LINE_HEIGHT_EM)}em`;
}

/** Blocks and their translations as they stand on the screen. */
export const listBlocks = (article: Element): Element[] =>
  [...article.children].flatMap((stretch) => [...stretch.children]);

/** Of these elements, which stand below each other, the index of the last that begins above `y`, by halving; the first where none does. */
function indexAt(elements: readonly Element[], y: number): number {
  let low = 0;
  let high = elements.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((elements[middle]?.getBoundingClientRect().top ?? 0) <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** The block at this height of the window; what is not laid out is not asked for it. */
export function findBlockAt(article: Element, y: number): Element | undefined {
  const stretches = [...article.children];
  // What a translation stands in for is there, and out of sight.
  const blocks = [...(stretches[indexAt(stretches, y)]?.children ?? [])].filter((block) => block.checkVisibility());
  return blocks[indexAt(blocks, y)];
}
