import { attribute } from './attribute.ts';
import * as flag from './flags.ts';
import { inherit } from './inherit.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import { placeOf, sentenceAt } from './places.ts';
import { type Speaker, toMention } from './speaker.ts';
import { isCredited, isNamed, isNamedBehind, isTrapped, isWorkOf, namesWork } from './traps.ts';
import { isPersonal } from './view-holder.ts';

/** "WALLACE: Let's start …": a transcript names its speaker inside the marks. */
const LABEL = /^(\p{Lu}[\p{Lu}.'’ -]{2,40}): /u;

/** Tokens each side of a quote that may attribute it. */
const REACH = 150;

const NOBODY: Speaker = {
  mention: null,
  verb: null,
  confidence: 'unclear',
  partial: false,
  own: false,
  trapped: false,
  led: false,
  before: 0,
  opens: false,
  alone: false,
  credited: false,
};

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
  const at = placeOf(paragraph, index);
  const whole = sentences[sentenceAt(sentences, at)];
  // A window keeps the work per quote bounded in a paragraph that never ends its sentence.
  const sentence = whole && { from: Math.max(whole.from, at - REACH), to: Math.min(whole.to, at + REACH) };
  if (!draft || !sentence) return NOBODY;
  const label = LABEL.exec(reading.text.slice(draft.start, Math.min(draft.end, draft.start + 60)));
  if (label?.[1]) {
    const mention = { start: draft.start, end: draft.start + label[1].length, pronoun: false };
    return { ...NOBODY, mention, confidence: 'direct', own: true, led: true };
  }
  const found = attribute({ text: reading.text, tokens, sentence, at, draft, lexicon, names: paragraph.names });
  const partial = isPartial(reading.text, paragraph, at, sentence.from, draft.start);
  // "se pensa «ressuscitar»": the verb of a clause that asks leads to no words.
  const isAsked = at - 1 > sentence.from && ((tokens[at - 2]?.bits ?? 0) & flag.Opener) > 0;
  const before = at > sentence.from ? (tokens[at - 1]?.bits ?? 0) & (isAsked ? ~flag.Verb : -1) : 0;
  const isSmall = /^\p{Ll}/u.test(reading.text.slice(draft.start, draft.end));
  const trapped =
    isTrapped(
      tokens,
      at,
      sentence.from,
      found && !lexicon.data.capitals ? found.cue : at,
      lexicon,
      isSmall,
      found?.subject && isPersonal(tokens, found.subject) ? found.subject : null,
    ) ||
    isWorkOf(reading.text, tokens, at, lexicon, draft.start) ||
    isNamed(reading.text, tokens, at, sentence, lexicon) ||
    isNamedBehind(tokens, at, sentence.to, lexicon, !/\s/.test(reading.text.slice(draft.start, draft.end))) ||
    (found !== null && namesWork(tokens, found, lexicon));
  const credited = isCredited(tokens, at, sentence.to, lexicon);
  const alone =
    isFree(tokens, sentence.from, at, lexicon) &&
    tokens
      .slice(at + 1, sentence.to)
      .every((token) => /^[.!?…。！？।؟]$/u.test(token.word) || (lexicon.data.unspaced && token.bits & flag.Quoted));
  const led = /^[:：]$/.test(at > sentence.from ? (tokens[at - 1]?.word ?? '') : '');
  const opens = at === sentence.from;
  const here = { ...NOBODY, partial, own: led, trapped, led, before, opens, alone, credited };
  if (!found) return here;
  return {
    ...here,
    mention: toMention(paragraph, found.subject),
    verb: tokens[found.cue]?.word ?? null,
    confidence: found.confidence,
    own: true,
    led:
      led ||
      (found.cue > at && (isSmall || leadsBack(tokens, at, found.cue, lexicon))) ||
      /^[,，،]$/.test(tokens[at - 1]?.word ?? ''),
  };
}

/** A verb behind the quote leads to it; where every verb comes last, only one with nothing but adverbs and speech nouns between. */
const leadsBack = (tokens: Paragraph['tokens'], at: number, cue: number, { traits, data }: Lexicon): boolean =>
  !(traits.plainWords || (traits.verbFinal && data.capitals)) ||
  /^[,،؛:—–-]$/.test(tokens[at + 1]?.word ?? '') ||
  tokens
    .slice(at + 1, cue)
    .every(({ bits }) => bits & (flag.Skip | flag.Time | flag.Noun | flag.Punctuation | flag.AnyVerb));

/** Nothing stands before the quote in its sentence; without spaces other quotes may (「Q」「Q」。). */
const isFree = (tokens: Paragraph['tokens'], from: number, at: number, { data }: Lexicon) =>
  at === from || (data.unspaced === true && tokens.slice(from, at).every(({ bits }) => bits & flag.Quoted));

function isPartial(text: string, { tokens }: Paragraph, at: number, from: number, start: number): boolean {
  if (at === from) return false;
  const before = tokens[at - 1];
  return (
    before !== undefined && !(before.bits & (flag.Punctuation | flag.Quoted)) && !/\p{Lu}/u.test(text.charAt(start))
  );
}
