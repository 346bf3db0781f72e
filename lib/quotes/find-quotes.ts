import type { Confidence, Quote } from '../article.ts';
import type { Language } from '../languages/language.ts';

/** Offsets are UTF-16 units into the text given. */
export interface FoundQuote {
  readonly start: number;
  readonly end: number;
  readonly kind: Quote['kind'];
  readonly speaker: string | null;
  readonly role: string | null;
  readonly mention: { readonly start: number; readonly end: number } | null;
  readonly verb: string | null;
  readonly confidence: Confidence;
}

const PAIRS = /[“"„«「]([^“”"„«»「」\n]{12,2000})[”"“»」]/gu;

/** Quotes of a whole article, in order. Paragraphs are separated by line feeds. */
export function findQuotes(text: string, _language: Language): FoundQuote[] {
  return [...text.matchAll(PAIRS)].map((match) => ({
    start: match.index + 1,
    end: match.index + match[0].length - 1,
    kind: 'direct',
    speaker: null,
    role: null,
    mention: null,
    verb: null,
    confidence: 'unclear',
  }));
}
