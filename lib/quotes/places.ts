import type { Paragraph } from './paragraphs.ts';
import type { Sentence } from './quote-sentences.ts';

/** Index of the first item for which `isBehind` holds, by halving; the length of the list where it holds for none. */
export function firstWhere<Item>(items: readonly Item[], isBehind: (item: Item) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && isBehind(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The index of the sentence that holds token `at`; -1 for none. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
  const index = firstWhere(sentences, ({ to }) => to > at);
  return at >= (sentences[index]?.from ?? Number.POSITIVE_INFINITY) ? index : -1;
}

const places = new WeakMap<Paragraph, ReadonlyMap<number, number>>();

/** The index of a draft's token in its paragraph. */
export function placeOf(paragraph: Paragraph, draft: number): number {
  let map = places.get(paragraph);
  if (!map) {
    map = new Map(paragraph.tokens.flatMap((token, i) => (token.quote >= 0 ? [[token.quote, i] as const] : [])));
    places.set(paragraph, map);
  }
  return map.get(draft) ?? -1;
}
