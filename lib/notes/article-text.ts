import type { Block, Span } from '../article.ts';

/** The whole article as one text, and the ways between its offsets and the blocks. */
export interface ArticleText {
  readonly text: string;
  /** The stretch of every block that lies within; empty ones are left out. */
  findSpans(start: number, end: number): Span[];
  /** Null for a block that is not there. */
  offsetOf(block: string, at: number): number | null;
}

const GAP = '\n\n';

export function toArticleText(blocks: readonly Block[]): ArticleText {
  const starts = new Map<string, number>();
  let length = 0;
  for (const { id, text } of blocks) {
    starts.set(id, length);
    length += text.length + GAP.length;
  }
  return {
    text: blocks.map(({ text }) => text).join(GAP),
    findSpans(start, end) {
      return blocks.flatMap(({ id, text }) => {
        const own = starts.get(id) ?? 0;
        const span = { block: id, start: Math.max(0, start - own), end: Math.min(text.length, end - own) };
        return span.start < span.end ? span : [];
      });
    },
    offsetOf(block, at) {
      const start = starts.get(block);
      return start === undefined ? null : start + at;
    },
  };
}
