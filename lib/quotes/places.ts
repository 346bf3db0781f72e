import type { Paragraph } from './paragraphs.ts';
import type { Sentence } from './quote-sentences.ts';

/** The index of the sentence that holds token `at`, by halving; -1 for none. */
export function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to } = sentences[middle] ?? { from: 0, to: 0 };
    if (at < from) high = middle - 1;
    else if (at >= to) low = middle + 1;
    else return middle;
  }
  return -1;
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
