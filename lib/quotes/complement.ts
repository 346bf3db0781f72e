import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Tokens of a complement. */
const LONGEST = 7;

/**
 * A role that its complement parts from the name takes both along: "L'assessore al Turismo Simone Zanetti", "L'adjointe à la
 * propreté, Sandrine Coste,", "Mama chłopca, Dorota Malinowska,", "شقيقة الضحية، ماجدة فتحي،"; else `end` as given.
 */
export function withComplement(
  tokens: readonly Token[],
  from: number,
  end: number,
  limit: number,
  { data }: Lexicon,
): number {
  const bits = (i: number) => (i < limit ? (tokens[i]?.bits ?? 0) : flag.Punctuation);
  const phrase = tokens.slice(from, end);
  const isRole = phrase.some((token) => token.bits & flag.Role);
  if (!isRole || data.nounCapitals || data.unspaced || isFullName(tokens, from, end)) return end;
  const stop = flag.Boundary | flag.Conjunction | flag.Skip | flag.Time;
  let to = end;
  const isVerb = (i: number) => (bits(i) & (flag.Verb | flag.Guess)) > 0 && !(bits(i) & (flag.Role | flag.Capital));
  if (bits(to) & (flag.Preposition | flag.Link | flag.Oblique))
    while (to - end < LONGEST && (!(bits(to) & stop) || bits(to) & (flag.Link | flag.Determiner)) && !isVerb(to)) to++;
  if (isFullName(tokens, end, to)) return to;
  // "مدير الهلال الأحمر في المدينة عيسى النتشة": without capitals, plain words behind the complement.
  if (!data.capitals && to - end > 3 && bits(to - 1) === 0 && bits(to - 2) === 0) return to;
  if (!/^[,،]$/.test(tokens[to]?.word ?? '') || to >= limit) return end;
  let close = to + 1;
  const isPart = (i: number) =>
    data.capitals
      ? (bits(i) & (flag.Capital | flag.Particle | flag.Title)) > 0
      : (bits(i) & ~(flag.Title | flag.Role)) === 0;
  while (close < limit && close - to < 6 && isPart(close)) close++;
  const isClosed = (close >= limit || /^[,،]$/.test(tokens[close]?.word ?? '')) && close - to > 2;
  return isClosed ? close : end;
}

/** Two capitals in a row, the first of which is no role. */
function isFullName(tokens: readonly Token[], from: number, to: number): boolean {
  const isName = (i: number) =>
    i < to && ((tokens[i]?.bits ?? 0) & flag.Capital) > 0 && !((tokens[i]?.bits ?? 0) & (flag.Role | flag.Determiner));
  for (let i = from; i < to; i++) if (isName(i) && isName(i + 1)) return true;
  return false;
}
