import type { Block, Span } from '../article.ts';

/** The blocks as one text, paragraphs apart, and the way back from its offsets to spans. */
export interface JoinedText {
  readonly text: string;
  /** Null where the stretch does not lie within one block. */
  toSpan(start: number, end: number): Span | null;
}

const GAP = '\n\n';

export function joinBlocks(blocks: readonly Block[]): JoinedText {
  const starts: number[] = [];
  let length = 0;
  for (const block of blocks) {
    starts.push(length);
    length += block.text.length + GAP.length;
  }
  return {
    text: blocks.map((block) => block.text).join(GAP),
    toSpan(start, end) {
      const index = lastAtMost(starts, start);
      const block = blocks[index];
      const offset = starts[index] ?? 0;
      if (!block || start >= end || end - offset > block.text.length) return null;
      return { block: block.id, start: start - offset, end: end - offset };
    },
  };
}

/** Index of the last value that is not above `limit`; values ascend. */
function lastAtMost(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
