import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { findCalendarDates } from './calendar-dates.ts';
import { findRelativeDays } from './relative-days.ts';

const CLOCK =
  /(?<![\p{N}.,:])(\p{Nd}{1,2})(?:[:.h]|\s?h\s?)(\p{Nd}{2})(?![\p{N}]|[.,:]\p{Nd}|\s?%)\s?(Uhr|h(?!\p{L})|[ap]\.?\s?m\b\.?)?|(?<![\p{N}.,:])(\p{Nd}{1,2})\s?([ap]\.?\s?m\b\.?|Uhr|uur|h(?![\p{L}\p{M}]))/giu;
const CLOCK_HAN =
  /(上午|下午|晚上|凌晨|午前|午後|오전|오후)?\s?(\d{1,2})[时時시點点](?:\s?(\d{1,2})分?|(半))?(?:분)?(?![间間間])/gu;

/** Dates and times of one sentence; values are ISO 8601, resolved against the day of publication. */
export function findDates(sentence: string, language: Language, publishedAt: string | null): Detail[] {
  const published = publishedAt && /^\d{4}-\d{2}-\d{2}/.test(publishedAt) ? publishedAt.slice(0, 10) : null;
  return [
    ...findCalendarDates(sentence, language, published),
    ...findRelativeDays(sentence, language, published),
    ...findTimes(sentence),
  ];
}

function findTimes(sentence: string): Detail[] {
  const times: Detail[] = [];
  for (const match of sentence.matchAll(CLOCK)) {
    const [text, hour = match[4] ?? '', minute = '0', mark = match[5] ?? ''] = match;
    // '9.30' alone is a number: a point needs 'Uhr', 'h' or 'p.m.'; '16h30' and '9:30' speak for themselves.
    if (/^\p{Nd}+\./u.test(text) && !mark) continue;
    addTime(times, match.index, text, Number(hour), Number(minute), /^p/iu.test(mark), /^a/iu.test(mark));
  }
  for (const match of sentence.matchAll(CLOCK_HAN)) {
    const [text, half = '', hour, minute = match[4] ? '30' : '0'] = match;
    addTime(times, match.index, text, Number(hour), Number(minute), /下午|晚上|午後|오후/u.test(half), false);
  }
  return times;
}

function addTime(
  times: Detail[],
  start: number,
  text: string,
  hour: number,
  minute: number,
  isLate: boolean,
  isEarly: boolean,
) {
  const hours = isLate && hour < 12 ? hour + 12 : isEarly && hour === 12 ? 0 : hour;
  if (!(hours <= 24 && minute < 60)) return;
  const value = `T${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
  times.push({ kind: 'date', start, end: start + text.trimEnd().length, value });
}
