import { diffArrays, diffWordsWithSpace } from 'diff';
import type { Article } from '../../article.ts';

/** A stretch of text, as it stands in both versions or in one. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

export type ParagraphChange =
  | { readonly kind: 'added' | 'removed'; readonly text: string }
  | { readonly kind: 'edited'; readonly pieces: readonly Piece[] };

export interface TextChanges {
  /** Null where it is the same. */
  readonly headline: readonly Piece[] | null;
  /** In the order of the text; what is the same is left out. */
  readonly paragraphs: readonly ParagraphChange[];
}

/** Milliseconds for the whole and for one paragraph: what is not told apart by then counts as taken out and put in. */
const TIME = { timeout: 800 } as const;
const PARAGRAPH_TIME = { timeout: 60, maxEditLength: 1_500 } as const;
/** So many old paragraphs are looked at for each new one. */
const NEAR = 30;
/** Share of words in common from which two paragraphs are one that was edited. */
const ALIKE = 0.4;

/** What became of a text: by whole paragraphs first, then by words within those that were edited. Myers' differences (jsdiff). */
export function compareTexts(before: Article, after: Article): TextChanges {
  const isSameHeadline = before.meta.title === after.meta.title;
  return {
    headline: isSameHeadline ? null : toPieces(before.meta.title, after.meta.title),
    paragraphs: compareParagraphs(toParagraphs(before), toParagraphs(after)),
  };
}

/** Whether anything was changed that a reader would see; spaces alone are no change. */
export const isChanged = (before: Article, after: Article): boolean =>
  before.meta.title !== after.meta.title || toParagraphs(before).join('\n') !== toParagraphs(after).join('\n');

/** Whether the text only goes on: the article's further pages were read since. */
export const isContinued = (before: Article, after: Article): boolean =>
  before.meta.title === after.meta.title &&
  before.nextPages.length > after.nextPages.length &&
  toParagraphs(before).every((text, index) => toParagraphs(after)[index] === text);

const toParagraphs = ({ blocks }: Article): string[] =>
  blocks.map(({ text }) => text.replaceAll(/\s+/g, ' ').trim()).filter(Boolean);

function compareParagraphs(before: string[], after: string[]): ParagraphChange[] {
  const parts = diffArrays(before, after, TIME) ?? [
    { value: before, removed: true, added: false },
    { value: after, removed: false, added: true },
  ];
  const changes: ParagraphChange[] = [];
  let removed: string[] = [];
  for (const part of parts) {
    if (part.removed) removed.push(...part.value);
    else if (part.added) {
      changes.push(...pairUp(removed, part.value));
      removed = [];
    } else {
      changes.push(...removed.map(toRemoved));
      removed = [];
    }
  }
  return [...changes, ...removed.map(toRemoved)];
}

/** Each new paragraph with the first old one that is like it; order is kept. */
function pairUp(removed: readonly string[], added: readonly string[]): ParagraphChange[] {
  const changes: ParagraphChange[] = [];
  let from = 0;
  for (const text of added) {
    const at = removed.slice(from, from + NEAR).findIndex((old) => likeness(old, text) >= ALIKE);
    if (at < 0) {
      changes.push({ kind: 'added', text });
      continue;
    }
    const alike = from + at;
    changes.push(...removed.slice(from, alike).map(toRemoved));
    changes.push({ kind: 'edited', pieces: toPieces(removed[alike] ?? '', text) });
    from = alike + 1;
  }
  return [...changes, ...removed.slice(from).map(toRemoved)];
}

const toRemoved = (text: string): ParagraphChange => ({ kind: 'removed', text });

/** Dice's coefficient of their words; of pairs of characters where words are not told by spaces. */
function likeness(a: string, b: string): number {
  const [first, second] = [toTokens(a), toTokens(b)];
  let common = 0;
  for (const token of first) if (second.has(token)) common += 1;
  return (2 * common) / Math.max(1, first.size + second.size);
}

function toTokens(text: string): Set<string> {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  const isSpaced = words.length * 12 > text.length;
  return new Set(isSpaced ? words : Array.from(text, (char, at) => char + (text[at + 1] ?? '')));
}

function toPieces(before: string, after: string): Piece[] {
  const parts = diffWordsWithSpace(before, after, PARAGRAPH_TIME);
  if (!parts) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  return parts.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}
