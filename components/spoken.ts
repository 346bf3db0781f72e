import type { Sentence } from '../lib/listen/sentences.ts';
import { toDomRange } from './text-range.ts';
import { showRange } from './walk-sentences.ts';

let shown: Sentence | null = null;

/**
 * Shows what is being said: the sentence, and the word at this offset of it. By the CSS Custom Highlight API, so that the
 * article's elements, marks and selection stay as they are. Null takes it away.
 */
export function showSpoken(sentence: Sentence | null, word: number | null): void {
  if (!('highlights' in CSS)) return;
  const root = sentence && document.getElementById(`block-${sentence.block}`);
  const range = root && toDomRange(root, sentence.start, sentence.end);
  if (!sentence || !root || !range) {
    CSS.highlights.delete('spoken');
    CSS.highlights.delete('spoken-word');
    shown = null;
    return;
  }
  CSS.highlights.set('spoken', new Highlight(range));
  const length = word === null ? 0 : wordLength(sentence.text.slice(word));
  const wordRange = word === null ? null : toDomRange(root, sentence.start + word, sentence.start + word + length);
  if (wordRange && length > 0) CSS.highlights.set('spoken-word', new Highlight(wordRange));
  else CSS.highlights.delete('spoken-word');
  if (shown !== sentence) showRange(range);
  shown = sentence;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

function wordLength(text: string): number {
  for (const { segment, isWordLike } of segmenter.segment(text.slice(0, 60))) return isWordLike ? segment.length : 0;
  return 0;
}
