import { findApproximate, type Match } from './approximate.ts';
import { fold } from './fold.ts';
import type { Target } from './note.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Characters kept around the words, as Hypothesis and the W3C's examples do. */
const CONTEXT = 32;
/** Shorter words say too little by themselves: what stands around them has to fit as well. */
const TELLING = 16;
/** Occurrences looked at: a text that repeats a phrase more often is no article. */
const MAX_OCCURRENCES = 500;
/** What is longer is found by its first and last words. */
const LONG = 400;
const EDGE = 160;

/** A target for this stretch of the text, white space at its ends left out; null where nothing is left. */
export function toTarget(text: string, from: number, to: number): Target | null {
  const words = text.slice(from, to);
  const exact = words.trim();
  if (!exact) return null;
  const start = from + words.indexOf(exact);
  const end = start + exact.length;
  return {
    exact,
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
    end,
  };
}

/**
 * Where the target's words stand in a text that may have changed since; null where they are not there any more. The words come
 * first, then what stood before and behind, then the place, weighed as the Hypothesis client does.
 */
export function findAnchor(text: string, target: Target): Range | null {
  const folded = fold(text);
  const words = fold(target.exact);
  if (!words) return null;
  const prefix = fold(target.prefix);
  const suffix = fold(target.suffix);
  let best: { match: Match; score: number } | null = null;
  for (const match of findCandidates(text, folded, target.exact, words)) {
    const context = (shareBefore(folded, match.start, prefix) + shareBehind(folded, match.end, suffix)) / 2;
    if (match.start !== target.start && words.length < TELLING && context < 0.5) continue;
    const score =
      50 * (1 - match.errors / words.length) + 40 * context + 2 * nearness(match.start, target.start, text.length);
    if (!best || score > best.score) best = { match, score };
  }
  return best && { start: best.match.start, end: best.match.end };
}

/** The words as they are, else as they would be folded, else with changes. */
function findCandidates(text: string, folded: string, exact: string, words: string): Match[] {
  const same = findOccurrences(text, exact);
  if (same.length > 0) return same;
  const alike = findOccurrences(folded, words);
  if (alike.length > 0) return alike;
  if (words.length < TELLING) return [];
  return words.length <= LONG ? findApproximate(folded, words) : findByEdges(folded, words);
}

function findOccurrences(text: string, words: string): Match[] {
  const found: Match[] = [];
  let start = text.indexOf(words);
  while (start >= 0 && found.length < MAX_OCCURRENCES) {
    found.push({ start, end: start + words.length, errors: 0 });
    start = text.indexOf(words, start + 1);
  }
  return found;
}

/** A long passage begins and ends with its own words, and is about as long as it was. */
function findByEdges(text: string, words: string): Match[] {
  const heads = findEdge(text, words.slice(0, EDGE));
  const tails = findEdge(text, words.slice(-EDGE));
  return heads.flatMap((head) =>
    tails
      .map((tail) => ({ start: head.start, end: tail.end, errors: head.errors + tail.errors }))
      .filter(({ start, end }) => Math.abs(end - start - words.length) < words.length / 4),
  );
}

function findEdge(text: string, words: string): Match[] {
  const same = findOccurrences(text, words);
  return same.length > 0 ? same.slice(0, 20) : findApproximate(text, words);
}

/** 0 to 1: how much of the context stands there, counted away from the words. */
function shareBefore(text: string, at: number, prefix: string): number {
  if (!prefix) return 1;
  let same = 0;
  while (same < prefix.length && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  return same / prefix.length;
}

function shareBehind(text: string, at: number, suffix: string): number {
  if (!suffix) return 1;
  let same = 0;
  while (same < suffix.length && text[at + same] === suffix[same]) same++;
  return same / suffix.length;
}

const nearness = (a: number, b: number, length: number): number =>
  1 - Math.min(1, Math.abs(a - b) / Math.max(1, length));
