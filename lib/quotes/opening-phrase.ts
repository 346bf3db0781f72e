import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** "All'una di notte il governatore": where the phrase behind an opening one begins, if it names a person or a body; else -1. */
export function behindPhrase(tokens: readonly Token[], from: number, limit: number): number {
  const person = flag.Role | flag.Title | flag.Capital;
  for (let i = from + 2; i < Math.min(limit, from + 14); i++) {
    const bits = tokens[i]?.bits ?? 0;
    if (bits & (flag.Punctuation | flag.Quoted | flag.Opener)) return -1;
    if ((tokens[i - 1]?.bits ?? 0) & (flag.Preposition | flag.Determiner | flag.Oblique)) continue;
    if (bits & flag.Determiner && tokens.slice(i + 1, i + 4).some((token) => token.bits & person)) return i;
    if (bits & flag.Pronoun && !(bits & flag.Determiner)) return i;
    if (bits & (flag.Title | flag.Capital) && !((tokens[i - 1]?.bits ?? 0) & flag.Capital)) return i;
  }
  return -1;
}

/** "Van Dinteren"; where nouns have capitals too, such a word is rather a preposition. */
export const isParticleName = (first: number, second: number, lexicon: Lexicon) =>
  !lexicon.data.nounCapitals &&
  (first & flag.Capital) > 0 &&
  (first & flag.Particle) > 0 &&
  (second & flag.Capital) > 0;
