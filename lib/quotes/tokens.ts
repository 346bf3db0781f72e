import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { wordKind } from './word-kind.ts';

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
const FIGURE = /^\p{N}/u;

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
  const kind = wordKind(piece, lexicon);
  const before = tokens[tokens.length - 1];
  const { clitic, elided } = kind;
  // “Q,” selorohnya: right behind a quote whatever carries the pronoun is the verb.
  if (clitic && (!clitic.onlyBehindQuote || (before && before.bits & flag.Quoted))) {
    addWord(tokens, piece.slice(0, clitic.cut), start, lexicon);
    const { at, word, bits } = clitic;
    tokens.push({ start: start + at, end: start + piece.length, word, bits, quote: -1 });
    return;
  }
  if (elided > 0) {
    addWord(tokens, piece.slice(0, elided), start, lexicon);
    addWord(tokens, piece.slice(elided), start + elided, lexicon);
    return;
  }
  const isInside = before !== undefined && !(before.bits & flag.Punctuation);
  const bits = isInside ? kind.inside : kind.opening;
  tokens.push({ start, end: start + piece.length, word: kind.word, bits, quote: -1 });
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
