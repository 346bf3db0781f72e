import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { findNumberWords } from './number-words.ts';
import { toPattern } from './patterns.ts';
import { readNumber } from './read-number.ts';

const CLOCK =
  /(?<![\p{N}.,:])(\p{Nd}{1,2})(?:[:.h]|\s?h\s?)(\p{Nd}{2})(?![\p{N}]|[.,:]\p{Nd}|\s?[%‰])(?:\s?(Uhr|uur|h(?!\p{L})|[ap]\.\s?m\b\.?|[ap]m\b))?|(?<![\p{N}.,:])(\p{Nd}{1,2})\s?([ap]\.\s?m\b\.?|[ap]m\b|Uhr|h(?![\p{L}\p{M}]))/giu;
const HAN_PART = '上午|早上|清晨|凌晨|中午|下午|傍晚|晚上|晚間|晚间|午前|午後|夜|오전|오후|새벽|저녁|밤';
const CLOCK_HAN = new RegExp(
  `(?:(${HAN_PART})\\s?)?(\\p{Nd}{1,2})[時时시點点](?:\\s?(\\p{Nd}{1,2})分?|(半|반))?(?:분)?(?![间間간])`,
  'gu',
);
const LATE_HAN = /下午|傍晚|晚|午後|夜|오후|저녁|밤/u;

/** Times of day: '3:30 p.m.', '20h45', 'kl. 19.30', 'शाम 7 बजे'; values are 'T15:30'. */
export function findTimes(sentence: string, language: Language): Detail[] {
  const times: Detail[] = [];
  for (const match of sentence.matchAll(CLOCK)) {
    const [text, hour = match[4] ?? '', minute = '0', mark = match[5] ?? ''] = match;
    // '9.30' alone is a number: a point needs a word beside it; '16h30' and '9:30' speak for themselves.
    const place = takeWords(sentence, match.index, match.index + text.trimEnd().length, language);
    if (/^\p{Nd}+\./u.test(text) && !mark && !place.isNamed) continue;
    const isLate = /^p/iu.test(mark) || place.isLate;
    addTime(times, place, toInteger(hour), toInteger(minute), isLate, /^a/iu.test(mark));
  }
  for (const match of sentence.matchAll(CLOCK_HAN)) {
    const [text, part = '', hour, minute = match[4] ? '30' : '0'] = match;
    const place = { start: match.index, end: match.index + text.length };
    addTime(
      times,
      place,
      toInteger(hour),
      toInteger(minute),
      LATE_HAN.test(part),
      /凌晨|새벽|午前|오전|上午/u.test(part),
    );
  }
  return [...times, ...findWordTimes(sentence, language), ...findPhraseTimes(sentence, language)];
}

/** '7 बजे', 'pukul 8', 'الساعة الثامنة': an hour that only the words beside it make a time. */
function findWordTimes(sentence: string, language: Language): Detail[] {
  const { clockBefore, clockBehind } = language.facts;
  if (!clockBefore && !clockBehind) return [];
  const times: Detail[] = [];
  const hours = [...sentence.matchAll(/(?<![\p{N}.,:/-])\p{Nd}{1,2}(?![\p{N}]|[.,:h/]\p{Nd})/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    value: toInteger(match[0]),
  }));
  for (const hour of [
    ...hours,
    ...findNumberWords(sentence, language.facts),
    ...findClockNumbers(sentence, language),
  ]) {
    const place = takeWords(sentence, hour.start, hour.end, language);
    if (place.isNamed) addTime(times, place, hour.value, 0, place.isLate, false);
  }
  return times;
}

/** 'الساعة الثامنة': the hours have ordinals of their own. */
function findClockNumbers(sentence: string, { facts }: Language) {
  const known = new Map(
    (facts.clockNumbers ?? '').split(' ').map((item) => [item.split('=')[0] ?? '', Number(item.split('=')[1])]),
  );
  return [...sentence.matchAll(/[\p{L}\p{M}]+/gu)].flatMap(({ 0: word, index }) => {
    const value = word ? known.get(word) : undefined;
    return value === undefined ? [] : [{ start: index, end: index + word.length, value }];
  });
}

/** 'à 20 heures', 'a las 8 de la tarde': the preposition tells the time from the duration. */
function findPhraseTimes(sentence: string, { facts }: Language): Detail[] {
  if (!facts.clockPhrase) return [];
  const late = facts.late ? toPattern(`(?<!\\p{L})(?:${facts.late})(?!\\p{L})`, 'iu') : null;
  const times: Detail[] = [];
  for (const match of sentence.matchAll(toPattern(facts.clockPhrase, 'giu'))) {
    const { time = '', hour, hour2, minute } = match.groups ?? {};
    const start = match.index + match[0].indexOf(time);
    const place = { start, end: start + time.length };
    addTime(times, place, toInteger(hour ?? hour2), toInteger(minute ?? '0'), late?.test(time) ?? false, false);
  }
  return times;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly isNamed: boolean;
  readonly isLate: boolean;
}

/** The words around a time that say that it is one, and that it is of the evening. */
function takeWords(sentence: string, start: number, end: number, { facts }: Language): Place {
  const lead = sentence.slice(Math.max(0, start - 24), start);
  const before = facts.clockBefore
    ? toPattern(`(?<![\\p{L}\\p{M}])(?:${facts.clockBefore})\\s?$`, 'iu').exec(lead)
    : null;
  const opening = facts.clockLead ? toPattern(`(?<![\\p{L}\\p{M}])(?:${facts.clockLead})\\s?$`, 'iu').exec(lead) : null;
  const rest = sentence.slice(end, end + 24);
  const behind = facts.clockBehind
    ? toPattern(`^\\s?(?:${facts.clockBehind})(?![\\p{L}\\p{M}])`, 'iu').exec(rest)
    : null;
  const late = facts.late ? toPattern(`(?<![\\p{L}\\p{M}])(?:${facts.late})(?![\\p{L}\\p{M}])`, 'iu') : null;
  const words = `${lead.slice(-16)} ${rest.slice(0, 16)}`;
  return {
    start: start - ((before ?? opening)?.[0].length ?? 0),
    end: end + (behind?.[0].length ?? 0),
    isNamed: before !== null || behind !== null,
    isLate: late?.test(words) ?? false,
  };
}

function addTime(
  times: Detail[],
  { start, end }: { start: number; end: number },
  hour: number,
  minute: number,
  isLate: boolean,
  isEarly: boolean,
) {
  const hours = isLate && hour < 12 ? hour + 12 : isEarly && hour === 12 ? 0 : hour;
  if (!(Number.isInteger(hours) && hours <= 24 && minute < 60)) return;
  times.push({
    kind: 'date',
    start,
    end,
    value: `T${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`,
  });
}

function toInteger(text: string | undefined): number {
  return readNumber(text ?? '', 'en') ?? 0;
}
