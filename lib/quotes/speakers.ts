import type { Confidence } from '../article.ts';
import { attribute } from './attribute.ts';
import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { findMarkedSubject } from './marked-subject.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import type { Sentence } from './quote-sentences.ts';
import { findLeftSubject, findRightSubject, type Phrase } from './subjects.ts';
import type { Token } from './tokens.ts';

/** "WALLACE: Let's start …": a transcript names its speaker inside the marks. */
const LABEL = /^(\p{Lu}[\p{Lu}.'’ -]{2,40}): /u;

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
  /** A word like "film" or "motto" stands right before the marks. */
  readonly trapped: boolean;
  /** A colon, or a comma behind a verb, leads to the quote, or an attribution follows it. */
  readonly led: boolean;
  /** Flags of the token before the quote in its sentence, 0 where it opens the sentence. */
  readonly before: number;
}

/** Tokens each side of a quote that may attribute it. */
const REACH = 150;

/** The index of the sentence that holds token `at`, by halving; -1 for none. */
function sentenceAt(sentences: readonly Sentence[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to } = sentences[middle] ?? { from: 0, to: 0 };
    if (at < from) high = middle - 1;
    else if (at >= to) low = middle + 1;
    else return middle;
  }
  return -1;
}

const places = new WeakMap<Paragraph, ReadonlyMap<number, number>>();

/** The index of a draft's token in its paragraph. */
function placeOf(paragraph: Paragraph, draft: number): number {
  let map = places.get(paragraph);
  if (!map) {
    map = new Map(paragraph.tokens.flatMap((token, i) => (token.quote >= 0 ? [[token.quote, i] as const] : [])));
    places.set(paragraph, map);
  }
  return map.get(draft) ?? -1;
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
  const at = placeOf(paragraph, index);
  const whole = sentences[sentenceAt(sentences, at)];
  // A window keeps the work per quote bounded in a paragraph that never ends its sentence.
  const sentence = whole && { from: Math.max(whole.from, at - REACH), to: Math.min(whole.to, at + REACH) };
  if (!draft || !sentence)
    return {
      mention: null,
      verb: null,
      confidence: 'unclear',
      partial: false,
      own: false,
      trapped: false,
      led: false,
      before: 0,
    };
  const label = LABEL.exec(reading.text.slice(draft.start, Math.min(draft.end, draft.start + 60)));
  if (label?.[1]) {
    const mention = { start: draft.start, end: draft.start + label[1].length, pronoun: false };
    return {
      mention,
      verb: null,
      confidence: 'direct',
      partial: false,
      own: true,
      trapped: false,
      led: true,
      before: 0,
    };
  }
  const found = attribute({ text: reading.text, tokens, sentence, at, draft, lexicon });
  const partial = isPartial(reading.text, paragraph, at, sentence.from, draft.start);
  const before = at > sentence.from ? (tokens[at - 1]?.bits ?? 0) : 0;
  const trapped = isTrapped(tokens, at, sentence.from);
  const led = /^[:：]$/.test(at > sentence.from ? (tokens[at - 1]?.word ?? '') : '');
  if (!found) return { mention: null, verb: null, confidence: 'unclear', partial, own: led, trapped, led, before };
  return {
    mention: toMention(paragraph, found.subject),
    verb: tokens[found.cue]?.word ?? null,
    confidence: found.confidence,
    partial,
    own: true,
    trapped,
    led: led || found.cue > at || /^[,，،]$/.test(tokens[at - 1]?.word ?? ''),
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

function isTrapped(tokens: readonly Token[], at: number, from: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - 3); i--) {
    const bits = tokens[i]?.bits ?? 0;
    if (bits & flag.Trap) return true;
    if (bits & (flag.Verb | flag.Quoted) || (bits & flag.Punctuation && !/^[,:(]$/.test(tokens[i]?.word ?? '')))
      return false;
  }
  return false;
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
  const { tokens, sentences } = paragraph;
  const from = (speaker: Speaker | null | undefined): Speaker | null =>
    speaker?.mention
      ? { ...here, mention: speaker.mention, verb: here.verb ?? speaker.verb, confidence: 'likely' }
      : null;
  const at = placeOf(paragraph, index);
  const place = sentenceAt(sentences, at);
  // The sentence right before, when it holds no quote, sets the scene: "The accused fell silent. “…”"
  const between =
    place > 0 && isPlain(tokens, sentences[place - 1]) ? sentenceSpeaker(paragraph, place - 1, lexicon, here) : null;
  if (between && lexicon.data.dropsSubject && here.own) return between;
  // In scripts without capitals a quote on its own is often followed by the sentence that shows its speaker.
  const after =
    !lexicon.data.capitals && !here.own && tokens[0]?.quote === index
      ? personAfter(paragraph, place + 1, lexicon, here)
      : null;
  if (after && !endsInQuote(reading.paragraphs[number - 1])) return after;
  const inside = from(index > (paragraph.drafts[0] ?? index) ? all[index - 1] : null);
  if (inside) return inside;
  const opens = tokens[0]?.quote === index;
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
  return (place >= 0 ? sentenceSpeaker(paragraph, place + 1, lexicon, here) : null) ?? here;
}

/** Whom the paragraph before leaves in the scene: the subject of its last sentence, or of its last speech verb. */
function toldSpeaker(paragraph: Paragraph, lexicon: Lexicon, here: Speaker): Speaker | null {
  const { sentences, tokens } = paragraph;
  const last = sentences[sentences.length - 1];
  if (!last || !isPlain(tokens, last)) return null;
  for (let i = sentences.length - 1; i >= 0; i--) {
    const sentence = sentences[i];
    if (!sentence || !isPlain(tokens, sentence)) break;
    const inner = tokens.slice(sentence.from, sentence.to);
    const speaks = inner.some((token) => token.bits & flag.Verb);
    const found =
      speaks || (i === sentences.length - 1 && here.own) ? sentenceSpeaker(paragraph, i, lexicon, here) : null;
    if (found) return found;
  }
  return null;
}

const endsInQuote = (paragraph: Paragraph | undefined) =>
  (paragraph?.tokens.slice(-2) ?? []).some((token) => token.bits & flag.Quoted);

function personAfter(paragraph: Paragraph, place: number, lexicon: Lexicon, here: Speaker): Speaker | null {
  const found = sentenceSpeaker(paragraph, place, lexicon, here);
  const { mention } = found ?? {};
  if (!mention) return null;
  const sentence = paragraph.sentences[place];
  const tokens = sentence ? paragraph.tokens.slice(sentence.from, sentence.to) : [];
  const inside = tokens.filter((token) => token.start >= mention.start && token.end <= mention.end);
  return inside.some((token) => token.bits & (flag.Title | flag.Role | flag.Pronoun)) ? found : null;
}

const isPlain = (tokens: readonly Token[], sentence: { readonly from: number; readonly to: number } | undefined) =>
  sentence !== undefined && !tokens.slice(sentence.from, sentence.to).some((token) => token.bits & flag.Quoted);

const endsInColon = ({ tokens }: Paragraph) => /^[:：]$/.test(tokens[tokens.length - 1]?.word ?? '');

function sentenceSpeaker(paragraph: Paragraph, place: number, lexicon: Lexicon, here: Speaker): Speaker | null {
  const sentence = paragraph.sentences[place];
  if (!sentence) return null;
  const { tokens } = paragraph;
  const subject =
    lexicon.data.order === 'verb-final'
      ? findMarkedSubject(tokens, sentence.from, sentence.to, lexicon)
      : verbSubject(tokens, sentence, lexicon);
  const mention = toMention(paragraph, subject);
  return mention && { ...here, mention, confidence: 'likely' };
}

/** The subject of the sentence's last speech verb, else the phrase that opens it. */
function verbSubject(tokens: readonly Token[], { from, to }: Sentence, lexicon: Lexicon): Phrase | null {
  const { capitals, dropsSubject, order } = lexicon.data;
  const opening = firstSubject(tokens, from, to, lexicon);
  if (capitals && (!dropsSubject || opening)) return opening;
  for (let i = to - 1; i >= from; i--) {
    const bits = tokens[i]?.bits ?? 0;
    if (!(bits & flag.Verb) || bits & flag.Skip) continue;
    const left = findLeftSubject(tokens, i, from, lexicon);
    const right = order === 'subject-verb' ? null : findRightSubject(tokens, i, to, lexicon);
    const subject = order === 'verb-subject' ? (right ?? left) : (left ?? right);
    if (subject && !subject.weak) return subject;
  }
  return opening;
}
