/** What lib/text/sentences.ts needs of one language. */
export type SentenceData = Readonly<Record<string, never>>;
