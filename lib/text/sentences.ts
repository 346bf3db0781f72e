import type { Language } from '../languages/language.ts';
import { isFalseEnd } from './false-ends.ts';

export interface Range {
  readonly start: number;
  readonly end: number;
}

// No sentence of a newspaper is longer; it bounds the work on text without a single real end.
const MAX_JOINED = 2000;
// UAX 29 never ends a sentence before a small letter: names like eBay and iPhone are the exception.
const SMALL_LETTER_NAME = /[.!?…]["”’»)\]]*\s+(?=\p{Ll}\p{Lu}\p{Ll})/gu;
const ELLIPSIS = /…+\s*/gu;
const ELLIPSIS_CAPITAL = /…\s+(?=\p{Lu})/gu;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}]/u;
// A figure opens a sentence too, and annex 29 looks through it at the small letter behind ('2021 folgte'); short words before
// the point may be abbreviations.
const FIGURE_START = /(?<=[\p{L}\p{M}]{5})(?<!str)[.!?]["”»]?\s+(?=\p{Nd})/gu;
const OPENING = /(?<=[\s。！？」』”])[「『《（“„]+$/u;
// A dash and a capital behind an end: the next speaker of a dialogue.
const DIALOGUE_DASH = /[.!?…]\s+(?=[—–]\s?[¿¡«]?\p{Lu})/gu;
// '🎉' behind the end belongs to what it cheers.
const TRAILING_MARKS =
  /^(?:[~～♪*]+|(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u200d|\ufe0f)+\s*)+)/u;
// No space behind the stop: 'silence.Nobody spoke', but not 'www.Example.com' or 'Booking.Com'.
const NO_SPACE =
  /(?<=(?<![\p{L}\p{N}./@:_-])[\p{L}\p{M}’'-]*[\p{Ll}\p{M}]{3})[.!?](?=\p{Lu}(?!(?:om|rg|et|e|s|o)(?!\p{L}))\p{L}*(?:[\s,;:’']|[.!?](?:\s|$)))/gu;

/**
 * Sentences of one paragraph, trimmed, in order; offsets are UTF-16 units. Intl.Segmenter proposes the ends (Unicode
 * annex 29), false ones (abbreviations, ordinals, the attribution after a quoted question) are joined again.
 */
export function findSentences(text: string, language: Language): Range[] {
  const sentences: Range[] = [];
  let start = 0;
  for (const proposed of findProposedEnds(text, language)) {
    if (proposed <= start) continue;
    const end = takeClosingMark(text, start, proposed);
    if (end < text.length && end - start < MAX_JOINED && isFalseEnd(text, start, end, language)) continue;
    const sentence = trim(text, start, end);
    if (sentence) sentences.push(sentence);
    start = end;
  }
  return sentences;
}

function findProposedEnds(text: string, language: Language): number[] {
  const ends = new Set<number>([text.length]);
  for (const { segment, index } of segmenterOf(language.code).segment(text)) {
    const marks = TRAILING_MARKS.exec(segment);
    if (marks && index > 0 && !/\n\s*$/u.test(text.slice(Math.max(0, index - 3), index))) {
      ends.delete(index);
      ends.add(index + marks[0].length);
    }
    // Annex 29 counts 「 and « behind an end to the old sentence; they open the next.
    ends.add(index + segment.replace(OPENING, '').length);
  }
  for (const match of text.matchAll(ELLIPSIS)) {
    // The one-character ellipsis ends nothing in annex 29. Without capitals a pronoun behind it is the sign of a new start.
    const end = match.index + match[0].length;
    const next = text.slice(end, end + 12);
    const isPronoun = language.facts.leaning
      .split(' ')
      .some(
        (word) =>
          (next.startsWith(word) && !/^[\p{L}\p{M}]/u.test(next.slice(word.length))) ||
          (UNSPACED.test(word) && next.startsWith(word)),
      );
    if (/^\p{Lo}/u.test(next) && isPronoun) ends.add(end);
  }
  for (const match of text.matchAll(SMALL_LETTER_NAME)) ends.add(match.index + match[0].length);
  for (const pattern of [DIALOGUE_DASH, FIGURE_START, ELLIPSIS_CAPITAL, NO_SPACE]) {
    for (const match of text.matchAll(pattern)) ends.add(match.index + match[0].length);
  }
  return [...ends].sort((a, b) => a - b);
}

/** « Oui. » French sets a space before the closing mark, which annex 29 takes for the next sentence. */
function takeClosingMark(text: string, start: number, end: number): number {
  const mark = /^\s*»(?=[\s,.;]|$)\s*/u.exec(text.slice(end, end + 4));
  if (!mark) return end;
  const before = text.slice(start, end);
  return before.lastIndexOf('«') > before.lastIndexOf('»') || !before.includes('»') ? end + mark[0].length : end;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(code: string): Intl.Segmenter {
  let segmenter = segmenters.get(code);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(code, { granularity: 'sentence' });
    segmenters.set(code, segmenter);
  }
  return segmenter;
}

function trim(text: string, start: number, end: number): Range | null {
  const segment = text.slice(start, end);
  const body = segment.trim();
  if (!body) return null;
  const lead = segment.length - segment.trimStart().length;
  return { start: start + lead, end: start + lead + body.length };
}
