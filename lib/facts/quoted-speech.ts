/** A stretch of one paragraph, in UTF-16 units. */
export interface ParagraphRange {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

// From an opening mark to its closing one, or to the end of the paragraph where a speech goes on in the next.
const QUOTED = /„[^“”]*[“”]?|“[^”]*”?|(?<=^|[\s(])»(?=\S)[^«»]*«?|«[^»]*»?|「[^」]*」?|(?<![\p{L}\p{N}])"[^"]*"?/gu;
const MOSTLY = 0.5;

/** Direct speech by its marks alone, whoever speaks. */
export function findQuotedRanges(text: string, paragraph: number): ParagraphRange[] {
  return [...text.matchAll(QUOTED)].map((match) => ({
    paragraph,
    start: match.index,
    end: match.index + match[0].length,
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

/** A mark without its partner: the sentence was cut out of a longer speech. */
export function hasLooseQuote(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/"/gu) % 2 === 1 ||
    (count(/„/gu) === 0 && count(/“/gu) !== count(/”/gu)) ||
    count(/«/gu) !== count(/»/gu) ||
    count(/「/gu) !== count(/」/gu)
  );
}
