import * as flag from './flags.ts';
import { bitsAt, type Frame, wordAt } from './frame.ts';
import type { Phrase } from './phrase.ts';

/** "zitiert einen Augenzeugen mit den Worten", "quoted Ann Lee as saying": the object of the verb speaks. */
export function citedSubject(frame: Frame, verb: number): Phrase | null {
  if (!frame.lexicon.cites.has(wordAt(frame, verb))) return null;
  let from = verb + 1;
  while (bitsAt(frame, from) & (flag.Skip | flag.Pronoun) && !(bitsAt(frame, from) & flag.Capital)) from++;
  const stop = flag.Boundary | flag.AnyVerb | flag.Conjunction;
  let to = from;
  while (to < frame.sentence.to && to - from < 12) {
    const bits = bitsAt(frame, to);
    if (bits & stop && !(bits & (flag.Capital | flag.Role))) break;
    if (bits & flag.Preposition && !(bits & (flag.Link | flag.Particle))) break;
    to++;
  }
  const named = frame.tokens
    .slice(from, to)
    .some((token) => token.bits & (flag.Capital | flag.Role | flag.Title) && !(token.bits & flag.Noun));
  return named ? { from, to, weak: false } : null;
}
