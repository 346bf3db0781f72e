import type { FoundQuote } from '../../../lib/quotes/find-quotes.ts';
import type { MarkedQuote } from './read-article.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

const overlap = (a: Range, b: Range) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/**
 * End to end: a quote counts when its span is found (intersection over union at least a half) and the speaker's mention covers
 * half of the marked one or lies inside it. Counts for an F1 over several articles.
 */
export function scoreQuotes(marked: readonly MarkedQuote[], found: readonly FoundQuote[]) {
  const right = marked.filter((quote) => {
    const match = found.find(
      (other) => overlap(quote, other) >= 0.5 * (Math.max(quote.end, other.end) - Math.min(quote.start, other.start)),
    );
    if (!match?.mention || !quote.mention) return false;
    const shared = overlap(quote.mention, match.mention);
    return (
      shared > 0 &&
      (shared >= 0.5 * (quote.mention.end - quote.mention.start) ||
        shared >= 0.8 * (match.mention.end - match.mention.start))
    );
  });
  return { right: right.length, marked: marked.length, found: found.length };
}
