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
  // 周立民在宣读判决书时指出: the subject stands before the preposition that opens the clause's adverbial.
  if (lexicon.traits.clausal && !(bits(i) & flag.Pronoun)) {
    let start = i;
    while (start > floor && i - start < 14 && !(bits(start - 1) & flag.Boundary)) start--;
    for (let k = start + 1; k < i; k++)
      if (bits(k) & flag.Preposition && !lexicon.ofBehind.has(tokens[k]?.word ?? ''))
        return chunkBack(tokens, k - 1, start, lexicon);
  }
  const mark = tokens[i]?.word ?? '';
  if (mark === ')' || mark === '）') {
    while (i > floor && !/^[(（]$/.test(tokens[i]?.word ?? '')) i--;
    return findLeftSubject(tokens, i, floor, lexicon);
  }
  if (/^[,،、，—–]$/.test(mark)) return beforeApposition(tokens, i, mark, floor, lexicon);
  if (isMarkedName(tokens, i, floor, lexicon)) {
    const noun = chunkBack(tokens, i - 1, floor, lexicon);
    if (noun && !noun.weak) return { ...noun, to: i + 1 };
  }
  if (bits(i) & (flag.Punctuation | flag.Quoted | flag.Conjunction | flag.Opener)) return null;
  return chunkBack(tokens, i, floor, lexicon);
}

/** "die Zeitschrift „Neue Brücke“ schrieb": a short name in marks behind its noun. */
export const isMarkedName = (tokens: readonly Token[], i: number, floor: number, { data }: Lexicon): boolean => {
  const token = tokens[i];
  if (!data.nounCapitals || !token || !(token.bits & flag.Quoted) || i <= floor) return false;
  return token.end - token.start < MOST_OF_A_NAME && ((tokens[i - 1]?.bits ?? 0) & flag.Capital) > 0;
};

/** UTF-16 units with the marks. */
const MOST_OF_A_NAME = 40;
