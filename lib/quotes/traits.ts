import type { QuoteData } from '../languages/quote-data.ts';

/** What the data of a language makes of its sentences: one name for each condition that several steps ask for. */
export interface Traits {
  /** Words are not parted, and the subject of a clause may stand in the clause before it (Chinese). */
  readonly clausal: boolean;
  /** The verb closes its clause (Hindi, Japanese, Korean, Persian, Turkish). */
  readonly verbFinal: boolean;
  /** Words are parted, and nothing tells a name from another word (Arabic, Hebrew, Hindi, Korean, Persian). */
  readonly plainWords: boolean;
  /** Such a script, and a verb may stand before its subject (Arabic, Hebrew). */
  readonly plainInverted: boolean;
  /** A capital inside a sentence makes a name. */
  readonly nameCapitals: boolean;
  /** The finite verb stands second, the rest of it last, and capitals tell nouns (German). */
  readonly framed: boolean;
  /** A subject carries a mark (は, 는, ने). */
  readonly marked: boolean;
  /** Words behind a phrase say what it is (Hindi). */
  readonly postposed: boolean;
}

export function traitsOf(data: QuoteData): Traits {
  const { capitals, nounCapitals, order, strictSecond, unspaced } = data;
  const plainWords = !capitals && !unspaced;
  const verbFinal = order === 'verb-final';
  return {
    clausal: unspaced === true && order === 'subject-verb',
    verbFinal,
    plainWords,
    plainInverted: plainWords && (order === 'verb-second' || order === 'verb-subject'),
    nameCapitals: capitals && !nounCapitals,
    framed: strictSecond === true && nounCapitals === true,
    marked: data.subjectMarks !== undefined || data.subjectWords !== undefined,
    postposed: plainWords && data.ofBehind !== undefined,
  };
}
