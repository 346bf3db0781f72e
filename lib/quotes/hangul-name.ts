import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { Known, type PlainName, type Say } from './name-words.ts';
import type { Token } from './tokens.ts';

/** Three or four syllables are a name, fewer are one with the word before (엘렌 모로, 최 교수). */
export function hangulName(part: readonly Token[], to: number, lexicon: Lexicon, say: Say): Omit<PlainName, 'words'> {
  const last = part[to - 1];
  const previous = part[to - 2];
  const isLone = to === part.length && !previous;
  if (!last || isPersonal(last, lexicon) || last.bits & Known || (last.word.length > 4 && !isLone))
    return { name: null, role: null };
  const isShort =
    last.word.length < 3 && previous?.bits === 0 && HANGUL.test(previous.word) && !isPersonal(previous, lexicon);
  const from = isShort && to < part.length ? to - 2 : to - 1;
  const before = part.slice(Math.max(0, from - 1), from).filter((token) => isPersonal(token, lexicon));
  const after = part.slice(to).filter(({ bits }) => bits & flag.Role);
  return { name: say(part.slice(from, to)), role: say(before.length > 0 ? before : after) || null };
}

/** Korean 이정미 | 울진군수: also a word that ends in a known title. */
export const isPersonal = (token: Token | undefined, { words }: Lexicon): boolean =>
  token !== undefined &&
  ((token.bits & flag.Office) > 0 ||
    (HANGUL.test(token.word) &&
      token.word.length > 2 &&
      [2, 3].some((n) => ((words.get(token.word.slice(-n)) ?? 0) & flag.Office) > 0)));

export const HANGUL = /^\p{Script=Hangul}+$/u;
