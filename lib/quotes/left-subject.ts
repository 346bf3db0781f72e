import { beforeApposition } from './apposition.ts';
import { chunkBack } from './chunk-back.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { skipBack } from './skips.ts';
import type { Token } from './tokens.ts';

/** The subject that ends before token `verb`, not reaching below `floor`; null when the verb has none on its left. */
export function findLeftSubject(
  tokens: readonly Token[],
  verb: number,
  floor: number,
  lexicon: Lexicon,
): Phrase | null {
  const bits = (i: number) => (i >= floor ? (tokens[i]?.bits ?? 0) : 0);
  let i = skipBack(tokens, verb - 1, floor);
  if (i < floor) return null;
  if (bits(i) & flag.Relative) {
    // The antecedent and the pronoun together: "Cook, who".
    const end = tokens[i - 1]?.word === ',' ? i - 2 : i - 1;
    const antecedent = end >= floor ? chunkBack(tokens, end, floor, lexicon) : null;
    return antecedent && { from: antecedent.from, to: i + 1, weak: false };
  }
  const mark = tokens[i]?.word ?? '';
  if (mark === ')' || mark === '）') {
    while (i > floor && !/^[(（]$/.test(tokens[i]?.word ?? '')) i--;
    return findLeftSubject(tokens, i, floor, lexicon);
  }
  if (/^[,،、，—–]$/.test(mark)) return beforeApposition(tokens, i, mark, floor, lexicon);
  if (bits(i) & (flag.Punctuation | flag.Quoted | flag.Conjunction | flag.Opener)) return null;
  return chunkBack(tokens, i, floor, lexicon);
}
