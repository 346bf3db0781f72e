import type { Lexicon } from './lexicon.ts';
import type { Enclosed } from './tokens.ts';

export interface Span extends Enclosed {
  /** False where the paragraph ends before the closing mark: the quote goes on in the next one. */
  readonly closed: boolean;
}

const MARK = /["“”„‟«»‹›'‘’‚「」『』״＂]/gu;
/** No letter is the stroke that parts a preposition from the marks (Arabic بـ«…»). */
const LETTER = /(?!\u0640)[\p{L}\p{N}]/u;
const LETTER_WITHOUT_CASE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const SPACE = /\s/u;

/** Outer quotes of one paragraph, in order; what stands nested inside one is not listed. */
export function findSpans(text: string, from: number, to: number, pairs: Lexicon['marks']): Span[] {
  const spans: Span[] = [];
  const marks = [...text.slice(from, to).matchAll(MARK)].map((match) => from + match.index);
  let open = -1;
  let closers = '';
  let depth = 0;
  for (let i = 0; i < marks.length; i++) {
    const at = marks[i] ?? to;
    const mark = text.charAt(at);
    const before = at > from ? text.charAt(at - 1) : ' ';
    const after = at + 1 < to ? text.charAt(at + 1) : ' ';
    if (open < 0) {
      const closing = pairs.get(mark) ?? (i === 0 && isRepeated(text, from, at, after, pairs) ? mark : undefined);
      if (closing === undefined) continue;
      if (!isOpener(mark, closing, before, after) && !isPrefixed(text, from, at, marks[i + 1] ?? -1)) continue;
      open = at;
      closers = closing;
      depth = 0;
    } else if (closers.includes(mark) && isCloser(mark, text.charAt(open), before, after)) {
      if (depth > 0) depth--;
      else {
        spans.push(toSpan(text, open, at, at + 1, true));
        open = -1;
      }
    } else if (depth === 0 && mark === '“' && mark === text.charAt(open) && isTurned(before, after)) {
      // “Q“ said Lee: the closing mark was typed the wrong way round.
      spans.push(toSpan(text, open, at, at + 1, true));
      open = -1;
    } else if (mark === text.charAt(open) && isOpener(mark, closers, before, after)) {
      // The same opener again: nested only if both are closed before a third one opens, else the first closer was forgotten.
      if (countClosers(text, marks, i + 1, mark, closers) > depth + 1) depth++;
      else if (text.slice(open, at).length > 1 && !closers.includes(mark)) {
        spans.push(toSpan(text, open, at, at, false));
        open = at;
      }
    }
  }
  if (open >= 0 && depth === 0) spans.push(toSpan(text, open, to, to, false));
  return spans.filter((span) => span.end > span.start);
}

/** ''Q'', ‘‘Q’’: where single marks quote, one typed twice is a double one. As long as the text, so that places hold. */
export function joinSingles(text: string, { marks, singles }: Lexicon): string {
  const quotes = (mark: string) =>
    [...marks, ...singles].some(([open, closers]) => open === mark || closers.includes(mark));
  return text.replace(/''|‘‘|’’/g, (pair, at: number) => {
    const mark = DOUBLES[pair];
    if (!mark || !quotes(pair.charAt(0))) return pair;
    const opens = /^[\s([{—–-]?$/u.test(text.slice(Math.max(0, at - 1), at)) && /\S/.test(text.charAt(at + 2));
    return opens ? ` ${mark}` : `${mark} `;
  });
}

const DOUBLES: Readonly<Record<string, string>> = { "''": '"', '‘‘': '“', '’’': '”' };

/** Behind a word or a stop, and before a space: the place of a closing mark. */
const isTurned = (before: string, after: string): boolean => !SPACE.test(before) && SPACE.test(after);

function toSpan(text: string, open: number, end: number, close: number, closed: boolean): Span {
  let start = open + 1;
  let last = end;
  while (start < last && SPACE.test(text.charAt(start))) start++;
  while (last > start && SPACE.test(text.charAt(last - 1))) last--;
  return { open, start, end: last, close, closed };
}

/** A closing mark at the front of a paragraph repeats an open quote (Spanish »). */
const isRepeated = (text: string, from: number, at: number, after: string, pairs: Lexicon['marks']) =>
  /[»”]/.test(text.charAt(at)) &&
  LETTER.test(after) &&
  text.slice(from, at).trim() === '' &&
  [...pairs.values()].some((closers) => closers.includes(text.charAt(at)));

function isOpener(mark: string, closers: string, before: string, after: string): boolean {
  if (mark === '«' || mark === '»') return !LETTER.test(before);
  if (LETTER_WITHOUT_CASE.test(after) || LETTER_WITHOUT_CASE.test(before)) return mark !== "'" || !LETTER.test(before);
  // “ … and then”: a mark that only opens may stand apart from its words.
  if (mark === '“' && !closers.includes(mark) && SPACE.test(after) && SPACE.test(before)) return true;
  if (SPACE.test(after) || before === '=' || after === mark || (before === mark && mark === "'")) return false;
  // Straight marks, and marks that also close, open only at the front of a word; directed ones also behind a prefix letter.
  return closers.includes(mark) || mark === '’' || mark === '‘' || mark === '”' ? !LETTER.test(before) : true;
}

/** Hebrew ב"…": one letter written onto the mark, the next mark closing several words; an acronym (ב"כ) has no such end. */
function isPrefixed(text: string, from: number, at: number, next: number): boolean {
  if (next < 0 || !/[\u05d0-\u05ea]/u.test(text.charAt(at - 1)) || (at - 2 >= from && LETTER.test(text.charAt(at - 2))))
    return false;
  const closes = !SPACE.test(text.charAt(next - 1)) && !LETTER.test(text.charAt(next + 1));
  return closes && /\s/u.test(text.slice(at, Math.min(next, at + 60)));
}

function isCloser(mark: string, opener: string, before: string, after: string): boolean {
  // '바람'은: in Korean a particle is written onto the mark.
  if (mark === '’' || mark === "'" || mark === '‘')
    return (!LETTER.test(after) || HANGUL.test(after)) && !SPACE.test(before);
  if (mark !== opener) return mark !== '"' || !LETTER.test(after) || !LETTER.test(before);
  return LETTER_WITHOUT_CASE.test(after) || !LETTER.test(after) || (!LETTER.test(before) && !SPACE.test(before));
}

function countClosers(text: string, marks: readonly number[], from: number, opener: string, closers: string): number {
  let count = 0;
  // A few marks decide; looking further would cost the square of a hostile text.
  for (let i = from; i < Math.min(from + 8, marks.length); i++) {
    const mark = text.charAt(marks[i] ?? 0);
    if (closers.includes(mark)) count++;
    else if (mark === opener) break;
  }
  return count;
}
