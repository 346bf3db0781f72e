import type { Sentence } from './sentences.ts';

/** What the synthesiser is given at once: a sentence, or a part of a long one. */
export interface Piece {
  /** Index of the sentence. */
  readonly sentence: number;
  /** Index of the paragraph; sentences of one block share it. */
  readonly paragraph: number;
  /** UTF-16 units into the sentence, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Chromium's network voices fall silent after 15 seconds: about 240 characters at a slow rate. */
const LONGEST = 200;
/** CJK signs take as long to say as two or three letters. */
const LONGEST_CJK = 70;

export function toPieces(sentences: readonly Sentence[]): Piece[] {
  let paragraph = -1;
  let block: string | null = null;
  return sentences.flatMap((sentence, index) => {
    if (sentence.block !== block) paragraph++;
    block = sentence.block;
    return cut(sentence.text).map(({ start, end }) => ({
      sentence: index,
      paragraph,
      start,
      end,
      text: sentence.text.slice(start, end),
    }));
  });
}

/** Behind a clause where there is one, else between words, else anywhere. */
function cut(text: string): { start: number; end: number }[] {
  const longest = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)
    ? LONGEST_CJK
    : LONGEST;
  const parts: { start: number; end: number }[] = [];
  let start = 0;
  while (text.length - start > longest) {
    const window = text.slice(start, start + longest);
    const clause = lastEnd(window, /[,;:，、；：،؛—–](?:\s|(?<=[，、；：]))/gu);
    const word = lastEnd(window, /\s/gu);
    const length = clause > longest / 3 ? clause : word > 0 ? word : longest;
    parts.push({ start, end: start + length });
    start += length;
  }
  return [...parts, { start, end: text.length }];
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length;
  return end;
}
