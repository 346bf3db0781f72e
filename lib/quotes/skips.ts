import * as flag from './flags.ts';
import type { Token } from './tokens.ts';

export function skipBack(tokens: readonly Token[], from: number, floor: number): number {
  let i = from;
  while (i >= floor) {
    const bits = tokens[i]?.bits ?? 0;
    if (bits & flag.Time) {
      while (i >= floor && (tokens[i]?.bits ?? 0) & (flag.Time | flag.Figure)) i--;
      if (i >= floor && (tokens[i]?.bits ?? 0) & flag.Preposition) i--;
    } else if (bits & flag.Skip && !(bits & (flag.Pronoun | flag.Capital))) i--;
    else break;
  }
  return i;
}

export function timeWithin(tokens: readonly Token[], from: number, ceiling: number): number {
  for (let i = from + 1; i < Math.min(from + 4, ceiling); i++) {
    const bits = tokens[i]?.bits ?? 0;
    if (bits & flag.Time) return i + 1;
    if (bits & flag.Punctuation) break;
  }
  return 0;
}
