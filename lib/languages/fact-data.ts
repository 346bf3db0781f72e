/** What lib/facts and the language guess need of one language. Lists are space-separated, lower case, to stay small. */
export interface FactData {
  /** The commonest grammar words: they tell the language, and no topic. */
  readonly functionWords: string;
  /** First and second person: opinion and the reporter's own voice. */
  readonly firstPerson: string;
  /** Sentence openings that lean on the sentence before. */
  readonly leaning: string;
  /** Phrases of no article, separated by '|'. */
  readonly boilerplate: string;
}
