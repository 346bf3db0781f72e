import type { Confidence } from '../article.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Draft } from './paragraphs.ts';
import type { Phrase } from './phrase.ts';
import type { Sentence } from './quote-sentences.ts';
import type { Token } from './tokens.ts';

/** Which words of a sentence say who spoke. */
export interface Attribution {
  /** The subject, token indexes; null when the verb stands without one. */
  readonly subject: Phrase | null;
  /** Token of the verb or source phrase. */
  readonly cue: number;
  readonly confidence: Confidence;
}

export interface Frame {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentence: Sentence;
  /** The quote's token. */
  readonly at: number;
  readonly draft: Draft;
  readonly lexicon: Lexicon;
  /** Words that the article writes with a capital inside its sentences, lower case. */
  readonly names: ReadonlyMap<string, number>;
}

export const bitsAt = ({ tokens, sentence }: Frame, i: number) =>
  i >= sentence.from && i < sentence.to ? (tokens[i]?.bits ?? 0) : 0;
export const wordAt = ({ tokens, sentence }: Frame, i: number) =>
  i >= sentence.from && i < sentence.to ? (tokens[i]?.word ?? '') : '';

/** A colon right before the quote. */
export const followsLead = (frame: Frame) => /^[:：]$/.test(wordAt(frame, frame.at - 1));

/** Behind a determiner what looks like a verb is a noun, and a speech noun also behind its adjective ("his recent remarks"). */
export function isNounHere(frame: Frame, i: number): boolean {
  const previous = bitsAt(frame, i - 1);
  const article = flag.Determiner | flag.Oblique | flag.OtherCase;
  const isPlain = (previous & ~flag.Time) === 0 && (bitsAt(frame, i + 1) & flag.Punctuation) === 0;
  if (bitsAt(frame, i) & flag.Noun && isPlain && bitsAt(frame, i - 2) & article) return true;
  // Arabic "في رد مكتوب": where verbs come first, none follows a preposition.
  if (frame.lexicon.data.order === 'verb-subject' && previous & flag.Preposition) return true;
  // Where the verb comes last, its object stands right before it.
  const { traits, data } = frame.lexicon;
  const isObject = traits.verbFinal && data.capitals && !(previous & (article & ~flag.OtherCase));
  return (previous & article) > 0 && !(previous & flag.Relative) && !isObject;
}

/** 出席「Q」論壇前受訪指出: Chinese marks inside a clause, nothing parting them from what stands on either side. */
export const isInClause = (frame: Frame): boolean =>
  frame.lexicon.traits.clausal &&
  frame.at > frame.sentence.from &&
  ((bitsAt(frame, frame.at - 1) | bitsAt(frame, frame.at + 1)) & flag.Punctuation) === 0;
