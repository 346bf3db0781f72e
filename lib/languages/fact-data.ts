/** What lib/facts needs of one language. */
export type FactData = Readonly<Record<string, never>>;
