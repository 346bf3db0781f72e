import * as flag from './flags.ts';
import { bitsAt, type Frame, wordAt } from './frame.ts';
import type { Phrase } from './phrase.ts';

/** "В министерстве успех назвали …": a plural verb without a subject, the body that speaks standing behind the first word. */
export function hostSubject(frame: Frame, left: Phrase | null, verb: number): Phrase | null {
  const { lexicon, sentence, tokens } = frame;
  const { from } = sentence;
  if (!lexicon.hosts.has(wordAt(frame, from)) || bitsAt(frame, from + 1) & flag.Time) return null;
  if (!lexicon.hostEndings.some((ending) => wordAt(frame, verb).endsWith(ending))) return null;
  if (left && !left.weak && tokens.slice(left.from, left.to).some((token) => token.bits & flag.Capital)) return null;
  for (let i = from + 1; i < Math.min(verb, from + 7); i++) {
    if (!(bitsAt(frame, i) & (flag.Capital | flag.Role))) continue;
    let to = i + 1;
    while (to < verb && bitsAt(frame, to) & flag.Capital) to++;
    return { from: from + 1, to, weak: false };
  }
  return null;
}
