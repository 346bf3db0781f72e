import { fold } from './fold.ts';
import type { Query } from './query.ts';
import { isClose } from './terms.ts';

/** A piece of text for the screen; `marked` is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Characters shown, and how many of them lead up to the first find. */
const LENGTH = 240;
const LEAD = 60;
/** Only so much of a very long article is looked through for its snippet. */
const SEARCHED = 300_000;
const MAX_MARKS = 200;
const LETTER = '[\\p{L}\\p{N}\\p{M}]';
const ENDS_IN_LETTER = /[\p{L}\p{N}\p{M}]$/u;

/** A word or phrase to be found in folded text. */
export interface Pattern {
  readonly expression: RegExp;
  /** It is none in the middle of a word. */
  readonly atWordStart: boolean;
}

interface Find {
  readonly start: number;
  readonly end: number;
  readonly pattern: number;
}

/** Patterns over folded text for what a query looks for in titles and texts. */
export function toPatterns(query: Query): Pattern[] {
  return query.flatMap((clause) =>
    clause.kind === 'text' &&
    !clause.not &&
    (clause.field === 'any' || clause.field === 'title' || clause.field === 'quotes' || clause.field === 'notes')
      ? [toPattern(clause.terms, clause.prefix)]
      : [],
  );
}

/** What may not stand before is looked at afterwards: an expression that begins with plain letters is found many times faster. */
function toPattern(terms: readonly string[], prefix: boolean): Pattern {
  const [first = '', last = ''] = [terms[0], terms.at(-1)];
  // Terms are letters, digits and marks: nothing in them means anything to an expression.
  const words = terms.join('[^\\p{L}\\p{N}\\p{M}]{0,8}');
  const after = isClose(last) ? '' : prefix ? `${LETTER}*` : `(?!${LETTER})`;
  return { expression: new RegExp(words + after, 'gu'), atWordStart: !isClose(first) };
}

/** The whole text with what was looked for marked. */
export const markText = (text: string, patterns: readonly Pattern[]): Piece[] =>
  toPieces(text, 0, text.length, findAll(fold(text), patterns));

/** A snippet of the first of these texts that holds all that is looked for, else of the first that holds any of it. */
export function pickSnippet<From>(
  sources: Iterable<{ readonly from: From; readonly text: string }>,
  patterns: readonly Pattern[],
): { readonly from: From; readonly pieces: readonly Piece[] } | null {
  let second: { from: From; pieces: readonly Piece[] } | null = null;
  for (const { from, text } of sources) {
    const finds = findAll(fold(text.slice(0, SEARCHED)), patterns);
    const isWhole = new Set(finds.map(({ pattern }) => pattern)).size === patterns.length;
    const pieces: Piece[] | null = second && !isWhole ? null : cut(text, finds);
    if (pieces && isWhole) return { from, pieces };
    if (pieces) second = { from, pieces };
  }
  return second;
}

/** The stretch of `text` where most of the different words stand together; null where none stands. */
function cut(text: string, finds: readonly Find[]): Piece[] | null {
  const best = findBest(finds);
  if (!best) return null;
  const start = best.start <= LEAD ? 0 : toWordStart(text, best.start - LEAD, best.start);
  const end = Math.min(text.length, start + LENGTH);
  const cut = end === text.length ? end : toWordEnd(text, end, start + LENGTH / 2);
  const pieces = toPieces(text, start, cut, finds);
  return [
    ...(start > 0 ? [{ text: '…', marked: false }] : []),
    ...pieces.map((piece) => ({ ...piece, text: piece.text.replace(/\s+/g, ' ') })),
    ...(cut < text.length ? [{ text: '…', marked: false }] : []),
  ];
}

function findAll(folded: string, patterns: readonly Pattern[]): Find[] {
  const finds: Find[] = [];
  for (const [pattern, { expression, atWordStart }] of patterns.entries()) {
    let count = 0;
    for (const { index, 0: found } of folded.matchAll(expression)) {
      if (!found || (atWordStart && isInWord(folded, index))) continue;
      finds.push({ start: index, end: index + found.length, pattern });
      if (++count >= MAX_MARKS) break;
    }
  }
  return finds.sort((a, b) => a.start - b.start);
}

const isInWord = (folded: string, at: number): boolean =>
  at > 0 && ENDS_IN_LETTER.test(folded.slice(Math.max(0, at - 2), at));

/** Where the most different words fit into a snippet, and of such places the tightest, then the first. */
function findBest(finds: readonly Find[]): Find | null {
  let best: Find | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const [index, find] of finds.entries()) {
    const seen = new Set<number>();
    let stretch = 0;
    for (let next = index; next < finds.length && next < index + 50; next++) {
      const other = finds[next];
      if (!other || other.end > find.start + LENGTH - LEAD) break;
      if (!seen.has(other.pattern)) stretch = other.end - find.start;
      seen.add(other.pattern);
    }
    const worth = seen.size * LENGTH - stretch;
    if (worth > most) [best, most] = [find, worth];
  }
  return best;
}

function toPieces(text: string, start: number, end: number, finds: readonly Find[]): Piece[] {
  const pieces: Piece[] = [];
  let at = start;
  for (const find of finds) {
    if (find.start < at || find.end > end) continue;
    if (find.start > at) pieces.push({ text: text.slice(at, find.start), marked: false });
    pieces.push({ text: text.slice(find.start, find.end), marked: true });
    at = find.end;
  }
  if (at < end) pieces.push({ text: text.slice(at, end), marked: false });
  return pieces;
}

/** Just behind the first gap between `from` and `limit`; scripts without gaps are cut anywhere. */
function toWordStart(text: string, from: number, limit: number): number {
  const gap = text.slice(from, limit).search(/\s/);
  return gap < 0 ? safe(text, from) : from + gap + 1;
}

function toWordEnd(text: string, from: number, limit: number): number {
  const gap = text.slice(limit, from).search(/\s\S*$/);
  return gap < 0 ? safe(text, from) : limit + gap;
}

/** Not between the halves of a character beyond the first plane. */
const safe = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at);
