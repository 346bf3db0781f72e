import * as flag from './flags.ts';
import { foldWord } from './fold.ts';
import type { Lexicon } from './lexicon.ts';

export interface Token {
  /** UTF-16 offsets into the article. */
  readonly start: number;
  readonly end: number;
  /** Lower case, typographic apostrophes made plain. */
  readonly word: string;
  readonly bits: number;
  /** Index of the quote that this token stands for, else -1. */
  readonly quote: number;
}

/** A quote with its marks: `open` and `close` are the outer edges, `start` and `end` the words. */
export interface Enclosed {
  readonly open: number;
  readonly start: number;
  readonly end: number;
  readonly close: number;
}

const PIECE =
  /(?:\p{L}\.){2,}\p{L}?(?![\p{L}\p{M}])|\p{N}+(?:[.,:]\p{N}+)*[\p{L}\p{M}]*(?:-[\p{L}\p{M}\p{N}]+)*|[\p{L}\p{M}\p{N}]+(?:(?:[’'\-‑־׳״"\u200c]|:(?=\p{Ll}{1,3}(?!\p{L})))[\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;
const LETTER = /[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const FIGURE = /^\p{N}/u;
const DOTTED = /^(?:\p{L}\.)+\p{L}?$/u;

/** Words, marks and quotes of text[from, to); each quote is one token. `quotes` are in order, `first` is the index of quotes[0]. */
export function toTokens(
  text: string,
  from: number,
  to: number,
  quotes: readonly Enclosed[],
  first: number,
  lexicon: Lexicon,
): Token[] {
  const tokens: Token[] = [];
  let at = from;
  quotes.forEach((quote, index) => {
    addWords(tokens, text, at, quote.open, lexicon);
    tokens.push({ start: quote.open, end: quote.close, word: '', bits: flag.Quoted, quote: first + index });
    at = quote.close;
  });
  addWords(tokens, text, at, to, lexicon);
  return mergePhrases(dropNames(tokens, lexicon), lexicon);
}

/** A capital inside a sentence makes a name of what would be a verb ("the United States"). */
function dropNames(tokens: Token[], lexicon: Lexicon): Token[] {
  if (!lexicon.data.capitals) return tokens;
  return tokens.map((token, i) => {
    const previous = tokens[i - 1];
    const opens = !previous || previous.bits & (flag.Punctuation | flag.Quoted);
    return !opens && token.bits & flag.Capital && token.bits & flag.AnyVerb
      ? { ...token, bits: token.bits & ~flag.AnyVerb }
      : token;
  });
}

function addWords(tokens: Token[], text: string, from: number, to: number, lexicon: Lexicon): void {
  if (from >= to) return;
  const part = text.slice(from, to);
  for (const match of part.matchAll(PIECE)) {
    const start = from + match.index;
    if (start < (tokens[tokens.length - 1]?.end ?? 0)) continue;
    const piece = withMark(match[0], part.charAt(match.index + match[0].length), lexicon);
    if (!LETTER.test(piece))
      tokens.push({ start, end: start + piece.length, word: piece, bits: flag.Punctuation, quote: -1 });
    else if (lexicon.finder) addUnspaced(tokens, piece, start, lexicon, lexicon.finder);
    else addWord(tokens, piece, start, lexicon);
  }
}

/** Hebrew פרופ' ends in its mark. */
const withMark = (piece: string, next: string, lexicon: Lexicon) =>
  /['’׳]/.test(next) && lexicon.words.has(`${piece.toLowerCase()}'`) ? piece + next : piece;

function addWord(tokens: Token[], piece: string, start: number, lexicon: Lexicon): void {
  const word = foldWord(piece.toLowerCase().replace(/[’׳]/g, "'").replaceAll('״', '"'));
  const bits = lexicon.words.get(word);
  if (bits === undefined && word.includes('-')) {
    const clitic = lexicon.clitics.find((ending) => word.endsWith(ending) && word.length > ending.length);
    if (clitic) {
      const cut = piece.length - clitic.length;
      addWord(tokens, piece.slice(0, cut), start, lexicon);
      const lead = clitic.lastIndexOf('-') + 1;
      const pronoun = clitic.slice(lead);
      const at = start + cut + lead;
      tokens.push({ start: at, end: start + piece.length, word: pronoun, bits: flagsOf(pronoun, lexicon), quote: -1 });
      return;
    }
  }
  const enclitic =
    bits === undefined ? lexicon.clitics.find((ending) => !ending.startsWith('-') && word.endsWith(ending)) : undefined;
  // “Q,” selorohnya: right behind a quote whatever carries the pronoun is the verb.
  const isBehindQuote = ((tokens[tokens.length - 1]?.bits ?? 0) & flag.Quoted) > 0;
  if (enclitic && (isBehindQuote || (lexicon.words.get(word.slice(0, -enclitic.length)) ?? 0) & flag.Verb)) {
    addWord(tokens, piece.slice(0, -enclitic.length), start, lexicon);
    tokens.push({
      start: start + piece.length - enclitic.length,
      end: start + piece.length,
      word: enclitic,
      bits: flagsOf(enclitic, lexicon),
      quote: -1,
    });
    return;
  }
  const elided = bits === undefined ? /^\p{L}{1,5}'(?=\p{L}{2})/u.exec(word)?.[0] : undefined;
  if (elided && lexicon.words.has(elided)) {
    addWord(tokens, piece.slice(0, elided.length), start, lexicon);
    addWord(tokens, piece.slice(elided.length), start + elided.length, lexicon);
    return;
  }
  let all = bits ?? flagsOf(word, lexicon);
  const before = tokens[tokens.length - 1];
  const mayBeName = CAPITAL.test(piece) && before && !(before.bits & flag.Punctuation);
  if (
    all === 0 &&
    !mayBeName &&
    lexicon.roleEndings.some((ending) => word.endsWith(ending) && word.length > ending.length + 1)
  )
    all = flag.Role;
  if (bits && bits & flag.Role && endsInMark(word, lexicon)) all |= flag.SubjectMark;
  if (CAPITAL.test(piece)) {
    all |= flag.Capital;
    // "Kelly", "Шевченко": inside a sentence a name, not an adverb by its ending.
    if (bits === undefined && mayBeName) all &= ~flag.Skip;
  }
  if (all === 0 && word.length > 3 && lexicon.verbEndings.some((ending) => word.endsWith(ending))) all |= flag.Guess;
  if (FIGURE.test(piece)) all |= flag.Figure;
  if (
    DOTTED.test(piece) ||
    (lexicon.data.nounCapitals && /^[IVX]+$/.test(piece)) ||
    (piece.length === 1 && all & flag.Capital)
  )
    all |= flag.Abbreviation;
  tokens.push({ start, end: start + piece.length, word, bits: all, quote: -1 });
}

const endsInMark = (word: string, lexicon: Lexicon) =>
  lexicon.subjectMarks.some((ending) => word.endsWith(ending) && word.length > ending.length);

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
  if (lexicon.subjectMarks.some((ending) => word.endsWith(ending) && word.length > ending.length))
    bits |= flag.SubjectMark;
  if (lexicon.titleEndings.some((ending) => word.endsWith(ending) && word.length > ending.length)) bits |= flag.Title;
  const other = lexicon.otherMarks.find((ending) => word.endsWith(ending) && word.length > ending.length);
  if (other !== undefined) bits |= flag.OtherCase | (lexicon.words.get(word.slice(0, -other.length)) ?? 0);
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

function addUnspaced(tokens: Token[], piece: string, start: number, lexicon: Lexicon, finder: RegExp): void {
  const push = (a: number, b: number, bits: number) => {
    if (b <= a) return;
    const word = piece.slice(a, b);
    const figure = FIGURE.test(word) ? flag.Figure : 0;
    tokens.push({ start: start + a, end: start + b, word, bits: bits | figure, quote: -1 });
  };
  let at = 0;
  for (const match of piece.matchAll(finder)) {
    push(at, match.index, 0);
    at = match.index + match[0].length;
    push(match.index, at, lexicon.words.get(match[0]) ?? 0);
  }
  push(at, piece.length, 0);
}

function mergePhrases(tokens: Token[], lexicon: Lexicon): Token[] {
  if (lexicon.phrases.size === 0 || lexicon.finder) return tokens;
  const merged: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const phrase = lexicon.phrases
      .get(token.word)
      ?.find((parts) => parts.every((part, k) => tokens[i + k]?.word === part));
    const last = phrase && tokens[i + phrase.length - 1];
    if (phrase && last) {
      const bits = (lexicon.words.get(phrase.join(' ')) ?? 0) | (token.bits & flag.Capital);
      merged.push({ start: token.start, end: last.end, word: phrase.join(' '), bits, quote: -1 });
      i += phrase.length - 1;
    } else merged.push(token);
  }
  return merged;
}
