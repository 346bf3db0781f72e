import type { Lexicon } from './lexicon.ts';
import type { Draft } from './paragraphs.ts';
import type { Speaker } from './speakers.ts';

/** False for titles of works, scare quotes and the like. */
export function isQuote(text: string, draft: Draft, speaker: Speaker, lexicon: Lexicon): boolean {
  const words = text.slice(draft.start, draft.end);
  const count = lexicon.data.unspaced ? Math.ceil(words.length / 2) : words.split(/\s+/).length;
  return count > 2 || (speaker.own && count > 0);
}
