import * as flag from './flags.ts';
import { bitsAt, type Frame, wordAt } from './frame.ts';
import type { Phrase } from './phrase.ts';

/** "heißt es in dem Schreiben", "говорится в решении": what the preposition behind or before the verb governs. */
export function impersonalSubject(frame: Frame, verb: number): Phrase | null {
  if (!frame.lexicon.impersonals.has(wordAt(frame, verb))) return null;
  const from = clauseStart(frame, verb);
  // "Auf der Seite des Rats heißt es zum Anlass": a host that opens the clause outranks what follows the verb.
  const isHosted = frame.lexicon.hosts.has(wordAt(frame, from));
  const before = () => governed(frame, from, verb);
  const behind = () => governed(frame, verb + 1, verb + 6);
  return isHosted ? (before() ?? behind()) : (behind() ?? before());
}

/** The phrase behind the first preposition of tokens [from, limit). */
function governed(frame: Frame, from: number, limit: number): Phrase | null {
  const stop = flag.Boundary | flag.AnyVerb | flag.Preposition | flag.Conjunction;
  for (let i = from; i < limit; i++) {
    const bits = bitsAt(frame, i);
    if (bits & (flag.Punctuation | flag.Quoted | flag.Opener)) return null;
    if (!(bits & flag.Preposition)) continue;
    let to = i + 1;
    while (to < frame.sentence.to && to - i < 10 && (to === i + 1 || !(bitsAt(frame, to) & stop))) to++;
    return to > i + 1 ? { from: i + 1, to, weak: false } : null;
  }
  return null;
}

function clauseStart(frame: Frame, verb: number): number {
  let i = verb;
  while (i > frame.sentence.from && verb - i < 16 && !(bitsAt(frame, i - 1) & (flag.Punctuation | flag.Quoted))) i--;
  return i;
}
