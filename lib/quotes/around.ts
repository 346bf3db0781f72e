import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import { sentenceAt } from './places.ts';
import { isPlain, sentenceSpeaker } from './scene.ts';
import type { Speaker } from './speaker.ts';

/** The quote stands first in its paragraph, or behind the name of a place alone. */
export const isOpening = (tokens: Paragraph['tokens'], at: number): boolean =>
  at <= 6 &&
  tokens
    .slice(0, at)
    .every(({ bits }) => bits & (flag.Capital | flag.Punctuation | flag.Figure | flag.Time) || (at <= 2 && bits === 0));

/** The token behind a quote and the full stop that follows its marks. */
export function behindStop(tokens: Paragraph['tokens'], at: number): number {
  let i = at + 1;
  while (/^[.!?。！？।؟…]$/.test(tokens[i]?.word ?? '')) i++;
  return i;
}

/** The mention holds a title, a role or a pronoun. */
export function isShown(tokens: Paragraph['tokens'], speaker: Speaker | null): boolean {
  const mention = speaker?.mention;
  return (
    !!mention &&
    tokens.some(
      ({ start, end, bits }) =>
        start >= mention.start && end <= mention.end && bits & (flag.Title | flag.Role | flag.Pronoun),
    )
  );
}

/** 조 대표의 대답이었다: in scripts without capitals, the words behind a quote speak of it. */
export function tellsOfSpeech({ tokens, sentences }: Paragraph, start: number, lexicon: Lexicon): boolean {
  const sentence = sentences[sentenceAt(sentences, start)];
  if (!sentence || lexicon.data.capitals) return false;
  return tokens
    .slice(start, Math.min(sentence.to, start + 12))
    .some(({ bits, word }) => bits & (flag.Noun | flag.Verb) || lexicon.nouns.some((noun) => word.startsWith(noun)));
}

/** An article that opens with a quote of its own tells who spoke in the next paragraph: the first sentence there with a speech verb. */
export function nextParagraphSpeaker(next: Paragraph, lexicon: Lexicon, here: Speaker): Speaker | null {
  for (const [place, { from, to }] of next.sentences.slice(0, 3).entries())
    if (isPlain(next.tokens, { from, to }) && next.tokens.slice(from, to).some(({ bits }) => bits & flag.Verb))
      return sentenceSpeaker(next, place, lexicon, here);
  return sentenceSpeaker(next, 0, lexicon, here);
}

/** The first of the next paragraphs that is not a quote alone: a speech may fill several before its speaker is named. */
export const afterQuotes = ({ paragraphs }: Reading, number: number): Paragraph | undefined =>
  paragraphs
    .slice(number + 1, number + 8)
    .find(({ tokens }) => tokens.some(({ bits }) => !(bits & (flag.Quoted | flag.Punctuation))));

/** Whom the paragraph names that leads to a quote: its last sentence, or the one before that shows somebody. */
export function lastShown(paragraph: Paragraph, lexicon: Lexicon, here: Speaker): Speaker | null {
  for (let i = paragraph.sentences.length - 1; i >= Math.max(0, paragraph.sentences.length - 4); i--) {
    const found = sentenceSpeaker(paragraph, i, lexicon, here);
    if (found) return found;
  }
  return null;
}

/** The same where the paragraph may hold a quote too: then only its last sentence leads on. */
export function leadOf(paragraph: Paragraph | undefined, lexicon: Lexicon, here: Speaker): Speaker | null {
  if (!paragraph) return null;
  if (paragraph.drafts.length === 0) return lastShown(paragraph, lexicon, here);
  const last = paragraph.sentences.length - 1;
  return isPlain(paragraph.tokens, paragraph.sentences[last]) ? sentenceSpeaker(paragraph, last, lexicon, here) : null;
}
