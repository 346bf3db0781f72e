import type { Sentence } from '../lib/listen/sentences.ts';
import { bringIntoView } from './bring-into-view.ts';
import { findBlockAt } from './stretches.ts';
import { toDomRange, toOffset } from './text-range.ts';

/** Selects the sentence after (1) or before (-1) the selected one, the first on the screen where none is. */
export function walkSentences(sentences: readonly Sentence[], step: 1 | -1): void {
  const at = findSelected(sentences);
  const next =
    at === null ? findFirstShown(sentences) : sentences[Math.min(sentences.length - 1, Math.max(0, at + step))];
  if (next) selectSentence(next);
}

function selectSentence({ block, start, end }: Sentence): void {
  const root = document.getElementById(`block-${block}`);
  const range = root && toDomRange(root, start, end);
  const selection = getSelection();
  if (!root || !range || !selection) return;
  selection.removeAllRanges();
  selection.addRange(range);
  showRange(range);
}

/** Into view, in the middle, only where it is not to be seen. */
export function showRange(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top > 80 && bottom < innerHeight - 120) return;
  const node = range.startContainer;
  const element = node instanceof Element ? node : node.parentElement;
  if (element) bringIntoView(element);
}

/** Index of the sentence at the start of the selection. */
export function findSelected(sentences: readonly Sentence[]): number | null {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0) return null;
  const { startContainer, startOffset } = selection.getRangeAt(0);
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const root = element?.closest('.article .block');
  if (!root) return null;
  const offset = toOffset(root, startContainer, startOffset);
  const own = root.id.slice('block-'.length);
  const index = sentences.findIndex(({ block, end }) => block === own && offset < end);
  return index < 0 ? null : index;
}

/** Of the first block that ends below the bar. */
function findFirstShown(sentences: readonly Sentence[]): Sentence | undefined {
  const article = document.querySelector('.article');
  const at = article && findBlockAt(article, BELOW_BAR);
  const from = sentences.findIndex(({ block }) => `block-${block}` === at?.id);
  return sentences[Math.max(0, from)];
}

const BELOW_BAR = 60;
