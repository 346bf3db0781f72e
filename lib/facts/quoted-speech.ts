/** A stretch of one paragraph, in UTF-16 units. */
export interface ParagraphRange {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

// From an opening mark to its closing one, or to the end of the paragraph where a speech goes on in the next.
const QUOTED = /“[^”]*|„[^“”]*|«[^»]*|「[^」]*|(?<![\p{L}\p{N}])"[^"]*/gu;
const MOSTLY = 0.5;

/** Direct speech by its marks alone, whoever speaks. */
export function findQuotedRanges(text: string, paragraph: number): ParagraphRange[] {
  return [...text.matchAll(QUOTED)].map((match) => ({
    paragraph,
    start: match.index,
    end: match.index + match[0].length + 1,
  }));
}

/** More than half of the sentence is inside these ranges: it is somebody's word, not the article's. */
export function isMostlyInside(sentence: ParagraphRange, ranges: readonly ParagraphRange[]): boolean {
  let covered = 0;
  let reached = sentence.start;
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const start = Math.max(range.start, reached);
    const end = Math.min(range.end, sentence.end);
    if (end <= start) continue;
    covered += end - start;
    reached = end;
  }
  return covered > (sentence.end - sentence.start) * MOSTLY;
}
