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
  /** Twenty, thirty … ninety, */
  readonly tens?: string;
  /** and how they join the ones: 'T-U' twenty-one, 'UundT' einundzwanzig. */
  readonly compound?: string;
  /** Number words out of the row: 'dozen=12', 'half_a=0.5', 'anderthalb=1.5'. */
  readonly moreNumbers?: string;
  /** 'and_a_half' behind a number, its scale or its unit. */
  readonly halfBehind?: string;
  /** Words between the ends of a range: 'to'. */
  readonly rangeWords?: string;
  /** Joins the parts of a number of several scales: '۱۲ هزار و ۵۰۰'. */
  readonly andWord?: string;
  /** Powers of ten: 'million=6'. */
  readonly scales: string;
  /** ISO 4217 codes; '6:SEK' is a million of them, 'EUR/100' a hundredth. */
  readonly currencies: string;
  /** Currencies by a word before the figure. */
  readonly currencyBefore?: string;
  /** 'percent=%', 'percentage_point=pp' behind the figure, '割=10' (times ten), */
  readonly percent?: string;
  /** or a word before it. */
  readonly percentBefore?: string;
  /** Y M W D h m s. */
  readonly durations: string;
  /** Durations with their number inside: 'יומיים=2D'. */
  readonly duals?: string;
  /** Patterns around a number of years that make it somebody's age, which is no duration. */
  readonly ageBefore?: string;
  readonly ageBehind?: string;
  /** Pattern behind a number that makes it neither unit nor count: '3分の1', '90年代'. */
  readonly noUnit?: string;
  /** km, m, mi, … */
  readonly distances: string;
  /** Days from publication: 'tomorrow=1'. */
  readonly days: string;
  /** Monday first. */
  readonly weekdays: string;
  /** Words that must stand before a weekday whose name means something else as well (Hebrew 'second', Indonesian 'week'). */
  readonly weekdayCues?: string;
  /** The weekdays that need these words, where not all do. */
  readonly cuedWeekdays?: string;
  /** Pattern of what may be joined to a weekday: 'Freitag|abend'. */
  readonly dayParts?: string;
  /** Weeks from this one, by words beside a weekday: '上=-1'. */
  readonly weekShifts?: string;
  /** Names of the months beside those of Intl, January first (cases, other spellings). */
  readonly monthForms?: string;
  /** Pattern of what must stand before a month that has neither day nor year ('in May'); left out: nothing. */
  readonly monthBefore?: string;
  /** Pattern of what must stand behind it ('aralık ayında'). */
  readonly monthBehind?: string;
  /** Words that make the four figures behind them a year: 'since'. */
  readonly yearCues?: string;
  /** Pattern of what follows a day of the month that stands alone (10日) and makes it something else. */
  readonly bareDayNotBefore?: string;
  /** The year before the first of an era: '令和=2018'. */
  readonly eras?: string;
  /** Patterns around '9.30' that make it a time, */
  readonly clockBefore?: string;
  readonly clockBehind?: string;
  /** what may stand before one that is named behind ('शाम' 7 बजे), */
  readonly clockLead?: string;
  /** hours that only a clock has ('الثامنة=8'), */
  readonly clockNumbers?: string;
  /** the whole phrase with its preposition, groups time, hour and minute ('à 20 heures'), */
  readonly clockPhrase?: string;
  /** and words of the evening, before or behind it. */
  readonly late?: string;
  /** Pattern of the words between a figure and the noun it counts (adjectives), */
  readonly countSkip?: string;
  /** and of the noun itself, any word where left out. */
  readonly countNoun?: string;
  /** Pattern between the two numbers of a share ('two families in three'), neither of which counts anything. */
  readonly shareWords?: string;
  /** The noun stands right behind the figure or not at all. */
  readonly nounAtOnce?: boolean;
  /** Words behind a number that count nothing: 'times'. */
  readonly notCounted?: string;
  /** The noun takes a second word, unless it is one of these (Vietnamese). */
  readonly singleNouns?: string;
  /** Classifiers of Chinese, Japanese and Korean, */
  readonly counters?: string;
  /** those of more than one character. */
  readonly counterWords?: string;
  /** Words that make a name an organisation's. */
  readonly organisations: string;
  /** Pattern of a small adjective behind such a word ('Commission européenne'), */
  readonly kindAdjective?: string;
  /** of a capitalised one before it, where the word itself is small ('Верховный суд'), */
  readonly adjectiveKind?: string;
  /** and of the words behind it that belong to the name, in scripts without capitals. */
  readonly kindTail?: string;
  /** As many words before it. */
  readonly kindLead?: boolean;
  /** Names of organisations that say nothing of their kind, as they are written. */
  readonly knownOrganisations?: string;
  /** Places that Intl doesn't name, as they are written. */
  readonly knownPlaces?: string;
  /** Pattern of what a country's or known place's name may have joined before it, */
  readonly placePrefix?: string;
  /** and behind it, its last vowel dropped (Germani|ей). */
  readonly placeEndings?: string;
  /** Prepositions before a capitalised place. */
  readonly placeCues?: string;
  /** Pattern of what is joined to a capitalised place: "İzmir'de". */
  readonly placeSuffix?: string;
  /** Capitalised words that are no place behind those. */
  readonly notPlaces?: string;
  /** Words or endings that make a name a place's. */
  readonly placeWords?: string;
}
