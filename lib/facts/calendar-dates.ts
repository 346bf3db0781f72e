import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { findEastAsianDates } from './east-asian-dates.ts';
import { findMonthNames } from './month-dates.ts';
import { findPersianDates } from './persian-dates.ts';
import { readNumber } from './read-number.ts';
import { toDate } from './resolve-date.ts';
import { findYears } from './years.ts';

const VIETNAMESE =
  /(?:ngày\s)?(?<![\d.,/])(\d{1,2})(?:\stháng\s|\/)(\d{1,2})(?:(?:\snăm\s|\/)(\d{4}))?(?![\d/])|(?<!\d\s)tháng\s(\d{1,2})(?:(?:\snăm\s|\/)(\d{4}))?(?![\d/])/giu;
const NUMERIC =
  /(?<![\p{N}./-])(?:(\p{Nd}{4})-(\p{Nd}{2})-(\p{Nd}{2})|(\p{Nd}{1,2})([./])(\p{Nd}{1,2})\5(\p{Nd}{4}))(?![\p{N}/-])/gu;
// 'Senin (10/3)': behind a weekday or alone in brackets it is a date, elsewhere a fraction or a score.
const IN_BRACKETS = /(?<=\()(\d{1,2})\/(\d{1,2})(?=\))/gu;

/** '5 May 2024', '3月5日', '2024-03-05', 'in 2009'. A date without a year is the one nearest to publication. */
export function findCalendarDates(sentence: string, language: Language, published: string | null): Detail[] {
  return [
    ...findNumericDates(sentence, language, published),
    ...findNamedDates(sentence, language, published),
    ...findYears(sentence, language),
  ];
}

function findNamedDates(sentence: string, language: Language, published: string | null): Detail[] {
  if (/^(?:zh|ja|ko)/.test(language.code)) return findEastAsianDates(sentence, language, published);
  if (language.code === 'vi') return findVietnameseDates(sentence, language, published);
  const named = findMonthNames(sentence, language, published);
  return language.code === 'fa' ? [...named, ...findPersianDates(sentence, published)] : named;
}

function findNumericDates(sentence: string, language: Language, published: string | null): Detail[] {
  const found: Detail[] = [];
  for (const match of sentence.matchAll(NUMERIC)) {
    const [text, year, month, day, first = '', sign, second = '', lastYear] = match;
    const place = { start: match.index, end: match.index + text.length };
    const isEnglish = sign === '/' && language.code === 'en';
    if (year)
      found.push(
        ...toDate({ ...place, year: toInteger(year), month: toInteger(month), day: toInteger(day) }, published),
      );
    else if (isEnglish && toInteger(first) <= 12 && toInteger(second) <= 12) {
      // 3/5/2024 is March or May, by the side of the ocean: said, not resolved.
      found.push({ kind: 'date', ...place, value: null });
    } else {
      const isMonthFirst = isEnglish && toInteger(second) > 12;
      const [monthText, dayText] = isMonthFirst ? [first, second] : [second, first];
      const parts = { ...place, year: toInteger(lastYear), month: toInteger(monthText), day: toInteger(dayText) };
      found.push(...toDate(parts, published));
    }
  }
  if (language.code === 'en') return found;
  for (const match of sentence.matchAll(IN_BRACKETS)) {
    const [text, day, month] = match;
    const parts = { start: match.index, end: match.index + text.length, year: null };
    found.push(...toDate({ ...parts, month: toInteger(month), day: toInteger(day) }, published));
  }
  return found;
}

function findVietnameseDates(sentence: string, language: Language, published: string | null): Detail[] {
  return [...sentence.matchAll(VIETNAMESE)].flatMap((match) => {
    const [text, day, month = match[4], year = match[5]] = match;
    const parts = { start: match.index, end: match.index + text.length, year: year ? toInteger(year) : null };
    const date = { ...parts, month: toInteger(month), day: day ? toInteger(day) : null };
    return toDate(date, published, { sentence, language });
  });
}

function toInteger(text: string | undefined): number {
  return readNumber(text ?? '', 'en') ?? 0;
}
