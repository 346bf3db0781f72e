/**
 * What lib/facts needs of one language. Lists are space-separated and lower case, '_' stands for a space inside an item,
 * '/' between forms of one item, 'stem=code' for what a word means; what a language has no use for is left out.
 */
export interface FactData {
  /** First and second person: opinion and the reporter's own voice. */
  readonly firstPerson: string;
  /** Sentence openings that lean on the sentence before. */
  readonly leaning: string;
  /** Phrases of no article, separated by '|'. */
  readonly boilerplate: string;
  /** Stems of words that tell what somebody thinks or wants: 'should', 'urge'. */
  readonly opinion: string;
  /** Pattern: the sentence tells what is to come, so 'on Friday' is the next one and not the last. */
  readonly future: string;
  /** Pattern: words beside a day that put it in the past all the same ('last Friday'). */
  readonly past: string;
  /** Number words from zero on. */
  readonly numbers?: string;
  /** Powers of ten: 'million=6'. */
  readonly scales: string;
  /** ISO 4217 codes. */
  readonly currencies: string;
  /** 'percent=%', 'percentage_point=pp' behind the figure, */
  readonly percent?: string;
  /** or a word before it. */
  readonly percentBefore?: string;
  /** Y M W D h m s. */
  readonly durations: string;
  /** km, m, mi, … */
  readonly distances: string;
  /** Days from publication: 'tomorrow=1'. */
  readonly days: string;
  /** Monday first. */
  readonly weekdays: string;
  /** Words that must stand before a weekday whose name means something else as well (Hebrew 'second', Indonesian 'week'). */
  readonly weekdayCues?: string;
  /** Pattern of the words between a figure and the noun it counts (adjectives), */
  readonly countSkip?: string;
  /** and of the noun itself, any word where left out. */
  readonly countNoun?: string;
  /** Classifiers of Chinese, Japanese and Korean. */
  readonly counters?: string;
  /** Words that make a name an organisation's. */
  readonly organisations: string;
  /** Prepositions before a capitalised place. */
  readonly placeCues?: string;
  /** Words or endings that make a name a place's. */
  readonly placeWords?: string;
}
