import type { Confidence } from '../article.ts';
import { attribute } from './attribute.ts';
import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly pronoun: boolean;
}

export interface Speaker {
  readonly mention: Mention | null;
  readonly verb: string | null;
  readonly confidence: Confidence;
  /** Stands inside a clause of the narration. */
  readonly partial: boolean;
  /** Attributed by words of its own sentence. */
  readonly own: boolean;
  /** Flags of the token before the quote in its sentence, 0 where it opens the sentence. */
  readonly before: number;
}

/** For each draft, who speaks it: first by its own sentence, then by what stands around it. */
export function findSpeakers(reading: Reading, lexicon: Lexicon): Speaker[] {
  const own = reading.paragraphs.flatMap((paragraph) =>
    paragraph.drafts.map((index) => ownSpeaker(reading, paragraph, index, lexicon)),
  );
  const all = [...own];
  let last: Speaker | null = null;
  reading.paragraphs.forEach((paragraph, number) => {
    for (const index of paragraph.drafts) {
      const here = own[index];
      if (here && !here.mention) all[index] = inherit(reading, number, index, own, all, last, here, lexicon);
      if (all[index]?.mention) last = all[index] ?? last;
    }
  });
  return all;
}

function ownSpeaker(reading: Reading, paragraph: Paragraph, index: number, lexicon: Lexicon): Speaker {
  const { tokens, sentences } = paragraph;
  const draft = reading.drafts[index];
  const at = tokens.findIndex((token) => token.quote === index);
  const sentence = sentences.find(({ from, to }) => at >= from && at < to);
  if (!draft || !sentence)
    return { mention: null, verb: null, confidence: 'unclear', partial: false, own: false, before: 0 };
  const found = attribute({ text: reading.text, tokens, sentence, at, draft, lexicon });
  const partial = isPartial(reading.text, paragraph, at, sentence.from, draft.start);
  const before = at > sentence.from ? (tokens[at - 1]?.bits ?? 0) : 0;
  if (!found) return { mention: null, verb: null, confidence: 'unclear', partial, own: false, before };
  return {
    mention: toMention(paragraph, found.subject),
    verb: tokens[found.cue]?.word ?? null,
    confidence: found.confidence,
    partial,
    own: true,
    before,
  };
}

function isPartial(text: string, { tokens }: Paragraph, at: number, from: number, start: number): boolean {
  if (at === from) return false;
  const before = tokens[at - 1];
  return (
    before !== undefined && !(before.bits & (flag.Punctuation | flag.Quoted)) && !/\p{Lu}/u.test(text.charAt(start))
  );
}

function toMention(
  { tokens }: Paragraph,
  subject: { readonly from: number; readonly to: number } | null,
): Mention | null {
  const first = subject && tokens[subject.from];
  const last = subject && tokens[subject.to - 1];
  if (!first || !last) return null;
  return {
    start: first.start,
    end: last.end,
    pronoun: subject.to - subject.from === 1 && (first.bits & flag.Pronoun) > 0,
  };
}

function inherit(
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
  const from = (speaker: Speaker | null | undefined): Speaker | null =>
    speaker?.mention
      ? { ...here, mention: speaker.mention, verb: here.verb ?? speaker.verb, confidence: 'likely' }
      : null;
  const earlier = paragraph.drafts.filter((other) => other < index).map((other) => all[other]);
  const inside = from(earlier.reverse().find((speaker) => speaker?.mention));
  if (inside) return inside;
  const opens = paragraph.tokens[0]?.quote === index;
  const previous = reading.paragraphs[number - 1];
  if (opens && previous) {
    const led = endsInColon(previous)
      ? from(sentenceSpeaker(previous, previous.sentences.length - 1, lexicon, here))
      : null;
    if (led) return led;
  }
  const later = opens
    ? from(
        paragraph.drafts
          .filter((other) => other > index)
          .map((other) => own[other])
          .find((speaker) => speaker?.mention),
      )
    : null;
  if (later) return later;
  const at = paragraph.tokens.findIndex((token) => token.quote === index);
  const place = paragraph.sentences.findIndex(({ from: first, to }) => at >= first && at < to);
  const sentence = paragraph.sentences[place];
  if (sentence && at > sentence.from) {
    const subject = toMention(paragraph, firstSubject(paragraph.tokens, sentence.from, at, lexicon));
    if (subject) return { ...here, mention: subject, confidence: 'unclear' };
  }
  for (let i = place - 1; i >= 0; i--) {
    const before = sentenceSpeaker(paragraph, i, lexicon, here);
    if (before) return before;
  }
  return from(last) ?? here;
}

const endsInColon = ({ tokens }: Paragraph) => /^[:：]$/.test(tokens[tokens.length - 1]?.word ?? '');

function sentenceSpeaker(paragraph: Paragraph, place: number, lexicon: Lexicon, here: Speaker): Speaker | null {
  const sentence = paragraph.sentences[place];
  if (!sentence) return null;
  const subject = firstSubject(paragraph.tokens, sentence.from, sentence.to, lexicon);
  const mention = toMention(paragraph, subject);
  return mention && { ...here, mention, confidence: 'likely' };
}
