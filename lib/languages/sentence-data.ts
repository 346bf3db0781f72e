/**
 * What lib/text needs of one language. Lists are space-separated and lower case, abbreviations stand without their last
 * point; what a language has no use for is left out.
 */
export interface SentenceData {
  /** The commonest grammar words: they tell the language, open sentences, and name no topic. */
  readonly functionWords: string;
  /** Abbreviations that something always follows: 'dr', 'prof', 'vs'. */
  readonly neverEnd?: string;
  /** Abbreviations only before a figure: 'no', 'fig'. */
  readonly beforeFigure?: string;
  /** Abbreviations that may end a sentence, and do when a grammar word follows: 'inc', 'u.s'. */
  readonly mayEnd?: string;
  /** Abbreviations that end a sentence when any capital follows: 'etc'. */
  readonly oftenEnd?: string;
  /** Where the speaker stands before the verb ("Sure?" Ross asked): the verbs that follow the name. */
  readonly attributionVerbs?: string;
  /** '3.' means 'third'. */
  readonly hasPointOrdinals?: boolean;
}
