import { bringIntoView } from './bring-into-view.ts';
import { toDomRange } from './text-range.ts';

/** More places than that nobody steps through. */
const MOST = 500;

/** Where these words stand in the text of blocks, without regard to case; they may cross inline elements. */
export function findWords(blocks: readonly Element[], words: string): Range[] {
  const looked = words.trim().toLocaleLowerCase();
  if (!looked) return [];
  return blocks.flatMap((block) => findIn(block, looked)).slice(0, MOST);
}

function findIn(block: Element, looked: string): Range[] {
  const whole = block.textContent ?? '';
  // Where small letters are longer than capitals, offsets would no longer fit.
  const text = whole.toLocaleLowerCase().length === whole.length ? whole.toLocaleLowerCase() : whole;
  const found: Range[] = [];
  for (let at = text.indexOf(looked); at >= 0 && found.length < MOST; at = text.indexOf(looked, at + looked.length)) {
    const range = toDomRange(block, at, at + looked.length);
    if (range) found.push(range);
  }
  return found;
}

/** Marks all of them by the browser's own highlights, the current one apart, and brings it before the eye. */
export function showFound(found: readonly Range[], current: number): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.delete('found');
  CSS.highlights.delete('found-current');
  const here = found[current];
  if (!here) return;
  CSS.highlights.set('found', new Highlight(...found));
  const own = new Highlight(here);
  own.priority = 1;
  CSS.highlights.set('found-current', own);
  const element = here.startContainer.parentElement;
  if (element) bringIntoView(element);
}
