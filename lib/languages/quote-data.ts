/** What lib/quotes needs of one language. */
export type QuoteData = Readonly<Record<string, never>>;
