import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

const Stop =
  flag.AnyVerb | flag.Skip | flag.Time | flag.Conjunction | flag.Preposition | flag.Punctuation | flag.Opener;

/**
 * Chinese: who acts in the clause of tokens [from, to): the first person or body that no preposition and no possessive mark
 * governs, behind a relative clause where one opens it ("從小在眷村長大的|龔爺爺", "教練|賽前對她", not "她的|母親").
 */
export function personIn(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Phrase | null {
  const bits = (i: number) => (i >= from && i < to ? (tokens[i]?.bits ?? 0) : flag.Punctuation);
  const isOf = (i: number) => i < to && [...lexicon.ofBehind].some((of) => tokens[i]?.word.startsWith(of));
  const endsInOf = (i: number) => i >= from && [...lexicon.ofBehind].some((of) => tokens[i]?.word.endsWith(of));
  for (let i = from; i < to; i++) {
    if (/^[（(]$/.test(tokens[i]?.word ?? '')) while (i < to && !/^[)）]$/.test(tokens[i]?.word ?? '')) i++;
    if (bits(i) & flag.Quoted || !(bits(i) & (flag.Office | flag.Pronoun))) continue;
    const end = bits(i) & flag.Pronoun ? i + 1 : endOf(tokens, i, to, lexicon);
    if (isOf(end) || endsInOf(end - 1)) {
      i = end - 1;
      continue;
    }
    // What stands before the person belongs to it up to a mark, a verb or an adverb: 三立區|議員.
    let start = i;
    if (!(bits(i) & flag.Pronoun))
      while (start > from && i - start < LONGEST && !endsInOf(start - 1) && !(bits(start - 1) & Stop)) start--;
    const isGoverned =
      start > from && !endsInOf(start - 1) && (bits(start - 1) & (flag.Preposition | flag.AnyVerb)) > 0;
    if (isGoverned) {
      i = end - 1;
      continue;
    }
    return { from: start, to: end, weak: false };
  }
  return null;
}

/** 父親臨終前的|叮嚀: whose the speech is that token `verb` names behind the possessive mark. */
export function ownerOf(tokens: readonly Token[], from: number, verb: number, { ofBehind }: Lexicon): Phrase | null {
  if (![...ofBehind].some((of) => tokens[verb - 1]?.word.endsWith(of))) return null;
  for (let i = verb - 1; i >= from; i--) {
    const bits = tokens[i]?.bits ?? 0;
    if (bits & (flag.Quoted | flag.Punctuation)) return null;
    if (!(bits & (flag.Office | flag.Pronoun))) continue;
    let start = i;
    while (start > from && (tokens[start - 1]?.bits ?? 0) & flag.Office) start--;
    return { from: start, to: i + 1, weak: false };
  }
  return null;
}

/** Behind the role that token `first` is: further roles, a name of no known kind, and what 、 or a name in marks joins to it. */
function endOf(tokens: readonly Token[], first: number, to: number, lexicon: Lexicon): number {
  const bits = (i: number) => (i < to ? (tokens[i]?.bits ?? 0) : flag.Punctuation);
  const isPlain = (i: number) => i < to && tokens[i]?.bits === 0;
  let end = first + 1;
  for (;;) {
    const isName = !lexicon.words.has(tokens[end - 1]?.word ?? '');
    const isDot = /^[·・‧•]$/.test(tokens[end]?.word ?? '');
    if (bits(end) & flag.Office) end++;
    else if (isDot && isPlain(end + 1)) end += 2;
    else if (isPlain(end) && !isName) end++;
    else if (/^、$/.test(tokens[end]?.word ?? '') || bits(end) & (flag.Quoted | flag.Trap)) {
      let next = end + 1;
      while (isPlain(next) || bits(next) & flag.Quoted) next++;
      if (!(bits(next) & flag.Office)) return end;
      end = next + 1;
    } else return end;
  }
}

/** Tokens before the person that may belong to it. */
const LONGEST = 6;
