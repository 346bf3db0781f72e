import { signal } from '@preact/signals';
import type { Block } from '../lib/article.ts';
import type { Target } from '../lib/notes/note.ts';
import { toTargetOf } from '../lib/notes/place-notes.ts';
import { listBlocks } from './stretches.ts';
import { toOffset } from './text-range.ts';

/** What the reader has selected of the article. */
export interface Passage {
  readonly target: Target;
  /** Where it stands in the window, in pixels. */
  readonly top: number;
  readonly bottom: number;
  readonly middle: number;
}

/** Null while nothing of the article is selected. */
export const passage = signal<Passage | null>(null);

/** Follows the selection, by mouse, touch or keyboard, once it rests. Returns the way to stop. */
export function watchPassage(article: HTMLElement, blocks: readonly Block[]): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    passage.value = readPassage(article, blocks);
  };
  const listen = () => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLED_MS);
  };
  document.addEventListener('selectionchange', listen);
  document.addEventListener('scroll', listen, { passive: true, capture: true });
  return () => {
    clearTimeout(timer);
    document.removeEventListener('selectionchange', listen);
    document.removeEventListener('scroll', listen, { capture: true });
    passage.value = null;
  };
}

export function clearPassage(): void {
  getSelection()?.removeAllRanges();
  passage.value = null;
}

/** A selection that grows fires at every step. */
const SETTLED_MS = 120;

function readPassage(article: HTMLElement, blocks: readonly Block[]): Passage | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const chosen = listBlocks(article).filter((element) => range.intersectsNode(element));
  const [first, last] = [chosen[0], chosen.at(-1)];
  if (!first || !last) return null;
  const start = first.contains(range.startContainer) ? toOffset(first, range.startContainer, range.startOffset) : 0;
  const end = last.contains(range.endContainer)
    ? toOffset(last, range.endContainer, range.endOffset)
    : (last.textContent?.length ?? 0);
  const target = toTargetOf(blocks, { block: toBlock(first), at: start }, { block: toBlock(last), at: end });
  if (!target) return null;
  const { top, bottom, left, right } = range.getBoundingClientRect();
  return { target, top, bottom, middle: (left + right) / 2 };
}

const toBlock = (element: Element): string => element.id.slice('block-'.length);
