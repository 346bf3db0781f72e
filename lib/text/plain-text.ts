import type { Block } from '../article.ts';

/** The article's words alone: captions are not part of the running text. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks
    .filter((block) => block.kind !== 'figure' && block.kind !== 'embed')
    .map((block) => block.text.trim())
    .filter(Boolean)
    .join('\n\n');
}
