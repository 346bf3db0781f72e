import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './paragraphs.ts';
import { isPlain, sentenceSpeaker } from './scene.ts';
import type { Speaker } from './speaker.ts';

/**
 * "Das sei „eine Frechheit“.": a sentence in the mood of reported speech goes on telling what the last speaker said. That
 * speaker, from the sentences before in this paragraph or the one before; undefined when the sentence is not in that mood.
 */
export function reportedSpeaker(
  reading: Reading,
  number: number,
  place: number,
  here: Speaker,
  last: Speaker | null,
  lexicon: Lexicon,
): Speaker | null | undefined {
  const paragraph = reading.paragraphs[number];
  const sentence = paragraph?.sentences[place];
  if (!paragraph || !sentence || lexicon.reported.size === 0) return undefined;
  const { tokens, sentences } = paragraph;
  const isReported = (index: number) => {
    const { from, to } = sentences[index] ?? { from: 0, to: 0 };
    return tokens.slice(from, Math.min(to, from + 60)).some((token) => lexicon.reported.has(token.word));
  };
  if (!isReported(place)) return undefined;
  for (let i = place - 1; i >= Math.max(0, place - 6); i--) {
    if (!isPlain(tokens, sentences[i])) break;
    const { from, to } = sentences[i] ?? { from: 0, to: 0 };
    const speaks = tokens.slice(from, to).some((token) => token.bits & (flag.Verb | flag.Source));
    if (isReported(i) && !speaks) continue;
    const found = sentenceSpeaker(paragraph, i, lexicon, here);
    if (found) return found;
  }
  return last?.mention ? { ...here, mention: last.mention, verb: last.verb, confidence: 'likely' } : null;
}
