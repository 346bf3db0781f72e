import type { Block, Span } from '../article.ts';
import { findAnchor, toTarget } from './anchor.ts';
import { toArticleText } from './article-text.ts';
import type { Note, Target } from './note.ts';

export interface PlacedNote {
  readonly note: Note;
  /** One for every block that it touches. */
  readonly spans: readonly Span[];
}

export interface PlacedNotes {
  /** In the order of the text. */
  readonly placed: readonly PlacedNote[];
  /** Notes whose words the text no longer has: kept, and shown apart. */
  readonly unplaced: readonly Note[];
}

/** Finds every note's words in the article as it stands now. */
export function placeNotes(notes: readonly Note[], blocks: readonly Block[]): PlacedNotes {
  const article = toArticleText(blocks);
  const living = notes.filter(({ deletedAt }) => deletedAt === null);
  const found = living.map((note) => ({ note, range: findAnchor(article.text, note.target) }));
  return {
    placed: found
      .flatMap(({ note, range }) => (range ? { note, range } : []))
      .sort((a, b) => a.range.start - b.range.start || a.note.createdAt - b.note.createdAt)
      .map(({ note, range }) => ({ note, spans: article.findSpans(range.start, range.end) })),
    unplaced: found.flatMap(({ note, range }) => (range ? [] : note)),
  };
}

/** The target for a stretch that begins in one block and ends in the same or a later one. */
export function toTargetOf(
  blocks: readonly Block[],
  from: { readonly block: string; readonly at: number },
  to: { readonly block: string; readonly at: number },
): Target | null {
  const article = toArticleText(blocks);
  const start = article.offsetOf(from.block, from.at);
  const end = article.offsetOf(to.block, to.at);
  return start === null || end === null ? null : toTarget(article.text, start, end);
}
