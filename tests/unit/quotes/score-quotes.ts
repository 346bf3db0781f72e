import type { FoundQuote } from '../../../lib/quotes/find-quotes.ts';
import type { MarkedQuote } from './read-article.ts';

interface Range {
  readonly start: number;
  readonly end: number;
}

const overlap = (a: Range, b: Range) => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** Two spans of one quote: intersection over union at least a half. */
export const isSameQuote = (a: Range, b: Range): boolean =>
  overlap(a, b) >= 0.5 * (Math.max(a.end, b.end) - Math.min(a.start, b.start));

/** A mention that covers half of the marked one or lies inside it. */
export function isSameMention(marked: Range, found: Range): boolean {
  const shared = overlap(marked, found);
  return shared > 0 && (shared >= 0.5 * (marked.end - marked.start) || shared >= 0.8 * (found.end - found.start));
}

/** End to end: a quote counts when its span is found and its speaker's mention. Counts for an F1 over several articles. */
export function scoreQuotes(marked: readonly MarkedQuote[], found: readonly FoundQuote[]) {
  const right = marked.filter((quote) => {
    const mention = found.find((other) => isSameQuote(quote, other))?.mention;
    return mention && quote.mention && isSameMention(quote.mention, mention);
  });
  return { right: right.length, marked: marked.length, found: found.length };
}
