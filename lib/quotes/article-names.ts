import { NOT_IN_NAMES } from './clause-opener.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { isBody } from './name-words.ts';
import type { Token } from './tokens.ts';

const HAN = /^\p{Script=Han}+$/u;
/** Names of an article: enough, and bounded for a hostile one. */
const MOST_NAMES = 300;
const Goes = flag.Verb | flag.Skip | flag.Time | flag.Preposition | flag.Conjunction | flag.Opener;

/**
 * Chinese: what the article shows to be a name is one wherever it stands. `all` are the tokens of each paragraph. A word behind
 * the possessive mark stands apart (三代的|伍惠珍), a name inside an unknown word is a token with the flag of a role.
 */
export function splitNames(all: readonly Token[][], lexicon: Lexicon): Token[][] {
  if (!lexicon.traits.clausal || lexicon.surnames.size === 0) return [...all];
  const parted = all.map((tokens) => tokens.flatMap((token) => behindOf(token, lexicon)));
  const names = namesOf(parted, lexicon);
  if (names.length === 0) return parted;
  const finder = new RegExp(names.sort((a, b) => b.length - a.length).join('|'), 'gu');
  return parted.map((tokens) => tokens.flatMap((token, i) => cutNames(token, tokens[i - 1], finder, lexicon)));
}

const part = (token: Token, from: number, to: number, bits: number): Token[] =>
  to > from
    ? [{ ...token, start: token.start + from, end: token.start + to, word: token.word.slice(from, to), bits }]
    : [];

function behindOf(token: Token, { ofBehind }: Lexicon): Token[] {
  if ((token.bits & ~flag.Figure) !== 0) return [token];
  const at = Math.max(...[...ofBehind].map((of) => token.word.lastIndexOf(of) + of.length));
  return at > 1 ? [...part(token, 0, at, token.bits), ...part(token, at, token.word.length, 0)] : [token];
}

function cutNames(token: Token, before: Token | undefined, finder: RegExp, lexicon: Lexicon): Token[] {
  if (token.bits !== 0 || token.quote >= 0) return [token];
  const pieces: Token[] = [];
  let at = 0;
  for (const { 0: name, index } of token.word.matchAll(finder)) {
    pieces.push(...part(token, at, index, 0), ...part(token, index, index + name.length, flag.Role));
    at = index + name.length;
  }
  if (at > 0) return [...pieces, ...part(token, at, token.word.length, 0)];
  // 店主|何桂香|愣住: behind a role the first characters, though the article gives them but once.
  const length = before && isPerson(before, lexicon) && before.end === token.start ? lengthOf(token.word, lexicon) : 0;
  return length > 0 ? [...part(token, 0, length, flag.Role), ...part(token, length, token.word.length, 0)] : [token];
}

function lengthOf(word: string, { surnames }: Lexicon): number {
  if (!surnames.has(word.charAt(0)) || word.length < 4 || !HAN.test(word)) return 0;
  return NOT_IN_NAMES.test(word.slice(1, 3)) ? 0 : 3;
}

const isPerson = (token: Token, lexicon: Lexicon) => (token.bits & flag.Office) > 0 && !isBody(token, lexicon);

/** Words of no kind that stand between a role, or the start of a clause, and what goes on with it. */
function namesOf(all: readonly (readonly Token[])[], lexicon: Lexicon): string[] {
  const names = new Set<string>();
  for (const tokens of all)
    tokens.forEach((token, i) => {
      if (names.size < MOST_NAMES && isName(tokens, i, lexicon)) names.add(token.word);
    });
  return [...names];
}

function isName(tokens: readonly Token[], i: number, lexicon: Lexicon): boolean {
  const token = tokens[i];
  if (token?.bits !== 0 || !HAN.test(token.word) || NOT_IN_NAMES.test(token.word)) return false;
  const { length } = token.word;
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  const isSurname = lexicon.surnames.has(token.word.charAt(0));
  const goesOn = next !== undefined && ((next.bits & Goes) > 0 || /^[（(]$/.test(next.word));
  if (before && isPerson(before, lexicon) && before.end === token.start) {
    if (isSurname) return length > 1 && length < 5 && (goesOn || length === 3);
    // 秘书长古特雷斯警告: a foreign name.
    return length > 1 && length < 7 && next !== undefined && (next.bits & flag.Verb) > 0;
  }
  const opens = !before || (before.bits & flag.Punctuation) > 0 || isOf(before, lexicon);
  return opens && isSurname && length === 3 && goesOn;
}

const isOf = ({ word }: Token, { ofBehind }: Lexicon) => [...ofBehind].some((of) => word.endsWith(of));
