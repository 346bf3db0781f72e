import * as flag from './flags.ts';
import { foldWord } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

/** What a word is by itself, whatever stands around it. */
export interface WordKind {
  /** Lower case, in one spelling. */
  readonly word: string;
  /** Its flags behind another word of the sentence, and where it opens one. */
  readonly inside: number;
  readonly opening: number;
  /** A pronoun hung on the word: UTF-16 units into it where the word ends and the pronoun begins. */
  readonly clitic: Clitic | null;
  /** UTF-16 units of an elided word in front (l', qu'), 0 for none. */
  readonly elided: number;
}

interface Clitic {
  readonly cut: number;
  readonly at: number;
  readonly word: string;
  readonly bits: number;
  readonly onlyBehindQuote: boolean;
}

const CAPITAL = /^\p{Lu}/u;
const FIGURE = /^\p{N}/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}?$/u;
const ELIDED = /^\p{L}{1,5}'(?=\p{L}{2})/u;
/** Words kept per language; a library holds more, an article seldom does. */
const MOST_KEPT = 20_000;

const kinds = new WeakMap<Lexicon, Map<string, WordKind>>();

/** `piece`: as the article writes it. */
export function wordKind(piece: string, lexicon: Lexicon): WordKind {
  const kept = kinds.get(lexicon) ?? new Map<string, WordKind>();
  kinds.set(lexicon, kept);
  const known = kept.get(piece);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const kind = toKind(piece, lexicon);
  kept.set(piece, kind);
  return kind;
}

function toKind(piece: string, lexicon: Lexicon): WordKind {
  const word = foldWord(piece.toLowerCase().replace(/[’׳]/g, "'").replaceAll('״', '"'));
  const bits = lexicon.words.get(word);
  const clitic = bits === undefined ? cliticOf(piece, word, lexicon) : null;
  const lead = bits === undefined ? ELIDED.exec(word)?.[0] : undefined;
  const isCapital = CAPITAL.test(piece);
  const own = bits ?? flagsOf(word, lexicon);
  const { unaccented } = lexicon.data;
  const isUnaccented = isCapital && unaccented !== undefined && withoutAccent(unaccented) === word;
  const opening = isUnaccented ? (lexicon.words.get(unaccented) ?? own) : own;
  return {
    word,
    inside: bitsOf(piece, word, own, isCapital, bits === undefined, lexicon),
    opening: bitsOf(piece, word, opening, false, bits === undefined, lexicon),
    clitic,
    elided: lead && lexicon.words.has(lead) ? lead.length : 0,
  };
}

const withoutAccent = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

/** `isName`: written with a capital inside a sentence. */
function bitsOf(
  piece: string,
  word: string,
  own: number,
  isName: boolean,
  isUnknown: boolean,
  lexicon: Lexicon,
): number {
  const { nounCapitals } = lexicon.data;
  const hasEnding = (endings: readonly string[], least: number) =>
    endings.some((ending) => word.endsWith(ending) && word.length > ending.length + least);
  let all = own;
  if (all === 0 && !isName && hasEnding(lexicon.roleEndings, 1)) all = flag.Role;
  if (!isUnknown && own & flag.Role && hasEnding(lexicon.subjectMarks, 0)) all |= flag.SubjectMark;
  if (CAPITAL.test(piece)) all |= flag.Capital;
  // "Kelly", "Шевченко": inside a sentence a name, not an adverb by its ending.
  if (isName && isUnknown) all &= ~flag.Skip;
  // Turkish parts a case from a name by an apostrophe: "Gülden" is none.
  if (isName && isUnknown && !word.includes("'") && lexicon.otherMarks.some((mark) => mark.startsWith("'")))
    all &= ~flag.OtherCase;
  if (all === 0 && word.length > 3 && hasEnding(lexicon.verbEndings, -1)) all |= flag.Guess;
  if (FIGURE.test(piece)) all |= flag.Figure;
  const isInitial = piece.length === 1 && (all & flag.Capital) > 0;
  if (isInitial || DOTTED.test(piece) || (nounCapitals && /^[IVX]+$/.test(piece))) all |= flag.Abbreviation;
  return all;
}

/** "dit-il", "katanya". */
function cliticOf(piece: string, word: string, lexicon: Lexicon): Clitic | null {
  const ending = lexicon.clitics.find((end) => word.endsWith(end) && word.length > end.length);
  if (ending === undefined) return null;
  const cut = piece.length - ending.length;
  const pronoun = ending.slice(ending.lastIndexOf('-') + 1);
  const isHung = ending.startsWith('-');
  const base = lexicon.words.get(word.slice(0, -ending.length)) ?? 0;
  return {
    cut,
    at: piece.length - pronoun.length,
    word: pronoun,
    bits: flagsOf(pronoun, lexicon),
    onlyBehindQuote: !isHung && !(base & flag.Verb),
  };
}

function flagsOf(word: string, lexicon: Lexicon): number {
  const known = lexicon.words.get(word);
  if (known !== undefined) return known;
  for (const prefix of lexicon.prefixes) {
    const rest = word.startsWith(prefix) ? lexicon.words.get(word.slice(prefix.length)) : undefined;
    if (rest !== undefined) return rest & flag.Verb ? rest | flag.Conjunction : rest;
  }
  let bits = lexicon.data.compounds ? compoundBits(word, lexicon) : 0;
  for (const prefix of lexicon.verbPrefixes)
    if (word.startsWith(prefix)) bits |= (lexicon.words.get(word.slice(prefix.length)) ?? 0) & flag.Verb;
  if (lexicon.skipEndings.some((ending) => word.endsWith(ending) && word.length > ending.length + 1)) bits |= flag.Skip;
  for (const ending of lexicon.subjectMarks)
    if (word.endsWith(ending) && word.length > ending.length)
      bits |= flag.SubjectMark | ((lexicon.words.get(word.slice(0, -ending.length)) ?? 0) & (flag.Role | flag.Title));
  if (lexicon.titleEndings.some((ending) => word.endsWith(ending) && word.length > ending.length)) bits |= flag.Title;
  // 법원에서는, 책임에 관해서는: behind the mark of another case that of a topic makes no subject.
  const isTopic = lexicon.otherMarks.some(
    (ending) =>
      word.endsWith(ending) &&
      lexicon.subjectMarks.some((mark) => mark.length < ending.length && ending.endsWith(mark)),
  );
  if (isTopic) bits &= ~flag.SubjectMark;
  const isMarked = (ending: string) => word.endsWith(ending) && word.length > ending.length;
  const stemBits = (ending: string): number => {
    const stem = word.slice(0, -ending.length);
    const hard = lexicon.softened.get(stem.slice(-1));
    return lexicon.words.get(stem) ?? (hard ? lexicon.words.get(stem.slice(0, -1) + hard) : undefined) ?? 0;
  };
  const other =
    lexicon.otherMarks.find(isMarked) ??
    lexicon.roleMarks.find((ending) => isMarked(ending) && stemBits(ending) & (flag.Role | flag.Title));
  if (other !== undefined) bits |= flag.OtherCase | stemBits(other);
  return bits;
}

/** "Bundesinnenminister", "Klimadokumentation": a compound is what its last part is. */
function compoundBits(word: string, lexicon: Lexicon): number {
  if (lexicon.surnameEndings.some((ending) => word.endsWith(ending))) return 0;
  for (let i = 3; i <= Math.min(word.length - 4, 30); i++) {
    const bits = lexicon.words.get(word.slice(i));
    if (bits !== undefined && bits & (flag.Role | flag.Trap | flag.Title)) {
      const kind = bits & (flag.Role | flag.Trap);
      return kind || flag.Role;
    }
  }
  return 0;
}
