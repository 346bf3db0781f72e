import * as flag from './flags.ts';
import { type Attribution, bitsAt, type Frame, wordAt } from './frame.ts';
import { findRightSubject } from './right-subject.ts';

/** "Mit den Worten „Q“ eröffnete sie …", "Als „Q“ würdigte sie …", "„Q“, mit diesen Worten eröffnete sie …": the clause's own verb, whatever it is, and then the speaker. */
export function framedByWords(frame: Frame): Attribution | null {
  const { at, tokens, sentence, lexicon } = frame;
  if (!lexicon.data.strictSecond) return null;
  const isLead = at === sentence.from + 1 && (bitsAt(frame, at - 1) & flag.Opener) > 0;
  const verb =
    isLead || opensWithWords(frame, at - 1)
      ? behindComma(frame, at + 1)
      : behindWords(frame, behindComma(frame, at + 1));
  if (verb < 0 || verb >= sentence.to) return null;
  if (bitsAt(frame, verb) & (flag.Capital | flag.Boundary | flag.Conjunction | flag.Preposition)) return null;
  const subject = findRightSubject(tokens, verb, sentence.to, lexicon);
  return subject && subject.from === verb + 1 ? { subject, cue: verb, confidence: 'direct' } : null;
}

const behindComma = (frame: Frame, i: number) => (wordAt(frame, i) === ',' ? i + 1 : i);

/** A speech noun behind a preposition, the two opening a clause. */
function opensWithWords(frame: Frame, noun: number): boolean {
  if (!(bitsAt(frame, noun) & flag.Noun)) return false;
  for (let i = noun - 1; i >= Math.max(frame.sentence.from, noun - 3); i--)
    if (bitsAt(frame, i) & flag.Preposition)
      return i === frame.sentence.from || (bitsAt(frame, i - 1) & (flag.Punctuation | flag.Conjunction)) > 0;
  return false;
}

/** The token behind "mit diesen Worten" at `from`, else -1. */
function behindWords(frame: Frame, from: number): number {
  if (!(bitsAt(frame, from) & flag.Preposition)) return -1;
  for (let i = from + 1; i < from + 4; i++) if (bitsAt(frame, i) & flag.Noun) return i + 1;
  return -1;
}
