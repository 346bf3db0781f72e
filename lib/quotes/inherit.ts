import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import { placeOf, sentenceAt } from './places.ts';
import { reportedSpeaker } from './reported.ts';
import {
  endsInColon,
  endsInQuote,
  isPlain,
  personAfter,
  pointedSpeaker,
  sentenceSpeaker,
  toldSpeaker,
} from './scene.ts';
import { type Speaker, toMention } from './speaker.ts';

/** The speaker of a quote that its own sentence does not attribute: from what stands around it, nearest first. */
export function inherit(
  reading: Reading,
  number: number,
  index: number,
  own: readonly Speaker[],
  all: readonly Speaker[],
  last: Speaker | null,
  here: Speaker,
  lexicon: Lexicon,
): Speaker {
  const paragraph = reading.paragraphs[number];
  if (!paragraph) return here;
  const { tokens, sentences } = paragraph;
  const from = (speaker: Speaker | null | undefined): Speaker | null =>
    speaker?.mention
      ? { ...here, mention: speaker.mention, verb: here.verb ?? speaker.verb, confidence: 'likely' }
      : null;
  const at = placeOf(paragraph, index);
  const place = sentenceAt(sentences, at);
  // Another quote of the same sentence shares its speaker ("…, she said, “…”, adding: “…”").
  const previousAt = index > (paragraph.drafts[0] ?? index) ? placeOf(paragraph, index - 1) : -1;
  const beside = previousAt >= 0 && sentenceAt(sentences, previousAt) === place ? from(all[index - 1]) : null;
  if (beside) return beside;
  const reported = here.own ? undefined : reportedSpeaker(reading, number, place, here, last, lexicon);
  if (reported !== undefined) return reported ?? here;
  // The sentence right before, when it holds no quote, sets the scene: "The accused fell silent. “…”"
  const between =
    place > 0 && isPlain(tokens, sentences[place - 1]) ? sentenceSpeaker(paragraph, place - 1, lexicon, here) : null;
  const isScene = here.own || (here.alone && isShown(tokens, between));
  if (between && lexicon.data.dropsSubject && isScene) return between;
  // A quote on its own is often followed by the sentence that shows its speaker.
  const opens = isOpening(tokens, at);
  const after = !here.own && opens ? personAfter(paragraph, behindStop(tokens, at), lexicon, here) : null;
  if (
    after &&
    (!endsInQuote(reading.paragraphs[number - 1]) || tellsOfSpeech(paragraph, behindStop(tokens, at), lexicon))
  )
    return after;
  const pointed = here.own ? null : pointedSpeaker(paragraph, place + 1, lexicon, here);
  if (pointed) return pointed;
  const inside = from(index > (paragraph.drafts[0] ?? index) ? all[index - 1] : null);
  if (inside) return inside;
  const previous = reading.paragraphs[number - 1];
  if (opens && previous) {
    const led = endsInColon(previous) ? from(lastShown(previous, lexicon, here)) : null;
    if (led) return led;
  }
  const later = opens
    ? from(
        paragraph.drafts
          .slice(0, 12)
          .map((other) => own[other])
          .find((speaker) => speaker?.mention),
      )
    : null;
  if (later) return later;
  if (opens && previous && lexicon.data.dropsSubject) {
    const told = toldSpeaker(previous, lexicon, here);
    if (told) return told;
  }
  const sentence = sentences[place];
  if (sentence && at > sentence.from) {
    const subject = toMention(paragraph, firstSubject(tokens, sentence.from, at, lexicon));
    if (subject) return { ...here, mention: subject, confidence: 'unclear' };
  }
  for (let i = place - 1; i >= Math.max(0, place - 12); i--) {
    const before = sentenceSpeaker(paragraph, i, lexicon, here);
    if (before) return before;
  }
  if (last) return from(last) ?? here;
  const next = place === sentences.length - 1 ? afterQuotes(reading, number) : undefined;
  return (
    (place >= 0 ? sentenceSpeaker(paragraph, place + 1, lexicon, here) : null) ??
    (next && nextParagraphSpeaker(next, lexicon, here)) ??
    here
  );
}

/** The quote stands first in its paragraph, or behind the name of a place alone. */
const isOpening = (tokens: Paragraph['tokens'], at: number): boolean =>
  at <= 6 &&
  tokens
    .slice(0, at)
    .every(({ bits }) => bits & (flag.Capital | flag.Punctuation | flag.Figure | flag.Time) || (at <= 2 && bits === 0));

/** The token behind a quote and the full stop that follows its marks. */
function behindStop(tokens: Paragraph['tokens'], at: number): number {
  let i = at + 1;
  while (/^[.!?。！？।؟…]$/.test(tokens[i]?.word ?? '')) i++;
  return i;
}

/** The mention holds a title, a role or a pronoun. */
function isShown(tokens: Paragraph['tokens'], speaker: Speaker | null): boolean {
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
function tellsOfSpeech({ tokens, sentences }: Paragraph, start: number, lexicon: Lexicon): boolean {
  const sentence = sentences[sentenceAt(sentences, start)];
  if (!sentence || lexicon.data.capitals) return false;
  return tokens
    .slice(start, Math.min(sentence.to, start + 12))
    .some(({ bits, word }) => bits & (flag.Noun | flag.Verb) || lexicon.nouns.some((noun) => word.startsWith(noun)));
}

/** An article that opens with a quote of its own tells who spoke in the next paragraph: the first sentence there with a speech verb. */
function nextParagraphSpeaker(next: Paragraph, lexicon: Lexicon, here: Speaker): Speaker | null {
  const shown = personAfter(next, 0, lexicon, here);
  if (shown) return shown;
  for (const [place, { from, to }] of next.sentences.slice(0, 3).entries())
    if (isPlain(next.tokens, { from, to }) && next.tokens.slice(from, to).some(({ bits }) => bits & flag.Verb))
      return sentenceSpeaker(next, place, lexicon, here);
  return sentenceSpeaker(next, 0, lexicon, here);
}

/** The first of the next paragraphs that is not a quote alone: a speech may fill several before its speaker is named. */
const afterQuotes = ({ paragraphs }: Reading, number: number): Paragraph | undefined =>
  paragraphs
    .slice(number + 1, number + 8)
    .find(({ tokens }) => tokens.some(({ bits }) => !(bits & (flag.Quoted | flag.Punctuation))));

/** Whom the paragraph names that leads to a quote: its last sentence, or the one before that shows somebody. */
function lastShown(paragraph: Paragraph, lexicon: Lexicon, here: Speaker): Speaker | null {
  for (let i = paragraph.sentences.length - 1; i >= Math.max(0, paragraph.sentences.length - 4); i--) {
    const found = sentenceSpeaker(paragraph, i, lexicon, here);
    if (found) return found;
  }
  return null;
}
