import type { FactData } from './fact-data.ts';
import type { QuoteData } from './quote-data.ts';
import type { SentenceData } from './sentence-data.ts';

/** What the algorithms need to know of one language: data only. */
export interface Language {
  /** BCP 47. */
  readonly code: string;
  readonly sentences: SentenceData;
  readonly quotes: QuoteData;
  readonly facts: FactData;
}
