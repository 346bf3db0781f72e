import { languageOf } from '../../../lib/languages/index.ts';
import { type FoundQuote, findQuotes } from '../../../lib/quotes/find-quotes.ts';

/** Quotes in marks, paraphrases aside. */
export const findDirect = (code: string, text: string): FoundQuote[] =>
  findQuotes(text, languageOf(code)).filter(({ kind }) => kind !== 'indirect');

/** Each quote's words and those that say who speaks, null where none do. */
export const mentions = (code: string, text: string): (readonly [string, string | null])[] =>
  findDirect(code, text).map(({ start, end, mention }) => [
    text.slice(start, end),
    mention && text.slice(mention.start, mention.end),
  ]);
