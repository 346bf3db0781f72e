/**
 * What the ranking has learnt, by `node tests/bench/train-facts.ts --data FILE`, from news articles with editors'
 * highlights. Twenty numbers in all: few enough that a hundred articles can teach them, and each has a name.
 */

/** Log-odds that an editor's summary uses a word of the article. */
export const WORD_WEIGHTS = {
  bias: -0.118,
  /** Grammar ('the', 'of'): used in any summary, whatever the article is about. */
  functionWord: 0.203,
  /** ln of the number of sentences that hold it. */
  frequency: 0.851,
  /** The same, for words that are not grammar: what the article keeps coming back to. */
  topicFrequency: 0.556,
  /** ln(1 + index of the first sentence that holds it): late words matter less. */
  lateness: -0.6,
  /** It stands in the opening sentence, which often sets a scene before the news is told. */
  opening: -0.62,
  /** Share of the first five sentences that hold it. */
  lede: 1.219,
  /** A figure. */
  figure: 0.702,
  /** ln of the number of sentences: in a long article each word is less likely to be picked. */
  articleLength: -0.46,
};

/** What a sentence is worth beside its words, in units of summary overlap (F1, 0 to 1). */
export const SENTENCE_WEIGHTS = {
  /** -ln(1 + index). */
  position: 0.002,
  /** Words short of ten, in fives: fragments and pull-outs. */
  fragment: -0.015,
  /** 'Brawl: …', the label of a caption or a list. */
  label: -0.004,
  /** 'I', 'we', 'you': opinion, or the reporter's own voice. */
  firstPerson: -0.021,
  /** 'click here', an address, a handle. */
  boilerplate: -0.017,
  question: -0.009,
  /** Quote marks inside. */
  quoted: -0.005,
  /** 'He', 'This', 'But': leans on the sentence before it. */
  leaning: -0.007,
  /** 'should', 'urged': what somebody thinks, not what happened. */
  opinion: 0.001,
  /** Figures in digits, up to three, in thirds. */
  figure: 0.015,
};

/**
 * What the reader's facts are shifted by, by hand: an editor's summary, which taught the weights, tells the story, a key fact
 * says how many, not what somebody wants, and stands alone. Costs 0.3 points of the overlap that the weights are measured by.
 */
export const READER_SHIFT = { figure: 0.025, opinion: -0.021, leaning: -0.02 };

export type WordFeature = keyof typeof WORD_WEIGHTS;
export type SentenceFeature = keyof typeof SENTENCE_WEIGHTS;
