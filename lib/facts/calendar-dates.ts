import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { toWordSet } from '../text/words.ts';
import { monthsOf } from './months.ts';
import { readHanNumber, readNumber } from './read-number.ts';
import { matchStem } from './stems.ts';

const DAY_BEFORE = /(?<![\p{N}.,:/-])(\p{Nd}{1,2})(?:\.|er|º|\.º|-?го|st|nd|rd|th)?(?:\sde\s|\sof\s|\s)(?:ב)?$/u;
const DAY_BEHIND = /^\.?\s(\p{Nd}{1,2})(?:st|nd|rd|th)?(?![\p{N}]|[.,:]\p{Nd}|\s?[%€$]|\s(?:million|billion))/u;
const YEAR_BEHIND = /^(?:\.?,?\s|\sde\s|\sdel\s)(\p{Nd}{4})(?!\p{N}|[.,]\p{Nd})/u;
const HAN = '[〇零一二三四五六七八九十\\p{Nd}]';
const EAST_ASIAN = new RegExp(
  `(?:(\\p{Nd}{4}|[〇零一二三四五六七八九]{4})[年년]\\s?)?(${HAN}{1,3})[月월](?:\\s?(${HAN}{1,3})[日号號일])?|(?<!\\p{N})(\\p{Nd}{4})[年년](?![间間])`,
  'gu',
);
const VIETNAMESE = /(?:ngày\s)?(\d{1,2})(?:\stháng\s|\/)(\d{1,2})(?:(?:\snăm\s|\/)(\d{4}))?(?![\d/])/gu;
const NUMERIC =
  /(?<![\p{N}./-])(?:(\p{Nd}{4})-(\p{Nd}{2})-(\p{Nd}{2})|(\p{Nd}{1,2})([./])(\p{Nd}{1,2})\5(\p{Nd}{4}))(?![\p{N}/-])/gu;
const WORD = /[\p{L}\p{M}]+/gu;
const YEAR = /(?<![\p{L}\p{N}.,:/-])(?:19|20)\d{2}(?![\p{N}–-]|[.,]\p{Nd}|\s?[%€$])/gu;

/** '5 May 2024', '3月5日', '2024-03-05', 'in 2009'. A date without a year is the one nearest to publication. */
export function findCalendarDates(sentence: string, language: Language, published: string | null): Detail[] {
  const found: Detail[] = [];
  const add = (start: number, end: number, year: number | null, month: number, day: number | null) => {
    if (month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31))) {
      found.push({ kind: 'date', start, end, value: toIso(year, month, day, published) });
    }
  };
  for (const match of sentence.matchAll(NUMERIC)) {
    const [text, year, month, day, first = '', sign, second = '', lastYear] = match;
    const end = match.index + text.length;
    if (year) add(match.index, end, toInteger(year), toInteger(month), toInteger(day));
    else if (sign === '/' && language.code === 'en' && toInteger(first) <= 12 && toInteger(second) <= 12) {
      // 3/5/2024 is March or May, by the side of the ocean: said, not resolved.
      found.push({ kind: 'date', start: match.index, end, value: null });
    } else if (language.code === 'en' && sign === '/' && toInteger(second) > 12) {
      add(match.index, end, toInteger(lastYear), toInteger(first), toInteger(second));
    } else add(match.index, end, toInteger(lastYear), toInteger(second), toInteger(first));
  }
  if (/^(?:zh|ja|ko)/.test(language.code)) findEastAsian(sentence, add, found);
  else if (language.code === 'vi') {
    for (const match of sentence.matchAll(VIETNAMESE)) {
      const [text, day, month, year] = match;
      add(match.index, match.index + text.length, year ? toInteger(year) : null, toInteger(month), toInteger(day));
    }
  } else findMonthNames(sentence, language, add);
  return [...found, ...findYears(sentence, language)];
}

type Add = (start: number, end: number, year: number | null, month: number, day: number | null) => void;

function findMonthNames(sentence: string, language: Language, add: Add) {
  const months = monthsOf(language.code);
  for (const match of sentence.matchAll(WORD)) {
    const month =
      months.get(match[0].toLowerCase()) ?? (language.code === 'he' ? months.get(match[0].slice(1)) : undefined);
    if (!month) continue;
    const behind = sentence.slice(match.index + match[0].length, match.index + match[0].length + 24);
    const before = DAY_BEFORE.exec(sentence.slice(Math.max(0, match.index - 10), match.index));
    const dayBehind = before ? null : DAY_BEHIND.exec(behind);
    const rest = behind.slice(dayBehind?.[0].length ?? 0);
    const year = YEAR_BEHIND.exec(rest);
    if (!before && !dayBehind && !year) continue;
    const day = before?.[1] ?? dayBehind?.[1];
    const start = match.index - (before?.[0].length ?? 0);
    const end = match.index + match[0].length + (dayBehind?.[0].length ?? 0) + (year?.[0].length ?? 0);
    add(start, end, year ? toInteger(year[1]) : null, month, day ? toInteger(day) : null);
  }
}

function findEastAsian(sentence: string, add: Add, found: Detail[]) {
  for (const match of sentence.matchAll(EAST_ASIAN)) {
    const [text, year, month = '', day, yearAlone] = match;
    const end = match.index + text.length;
    if (yearAlone) found.push({ kind: 'date', start: match.index, end, value: yearAlone.normalize('NFKC') });
    else
      add(
        match.index,
        end,
        year ? readHanNumber(year) : null,
        readHanNumber(month) ?? 0,
        day ? readHanNumber(day) : null,
      );
  }
}

/** A year needs a grammar word or the word 'year' beside it: '2000 people' are no date. */
function findYears(sentence: string, language: Language): Detail[] {
  const grammar = toWordSet(language.sentences.functionWords);
  const { durations } = language.facts;
  const isYearWord = (word: string) => matchStem(word, durations)?.code === 'Y';
  return [...sentence.matchAll(YEAR)].flatMap((match) => {
    const before = /([\p{L}\p{M}]+)\s$/u.exec(sentence.slice(0, match.index))?.[1] ?? '';
    const behind = sentence.slice(match.index + 4).trimStart();
    const next = /^[\p{L}\p{M}]+/u.exec(behind)?.[0].toLowerCase() ?? '';
    const isYear =
      isYearWord(before) ||
      isYearWord(behind) ||
      (grammar.has(before.toLowerCase()) && (next === '' || grammar.has(next)));
    return isYear ? [{ kind: 'date' as const, start: match.index, end: match.index + 4, value: match[0] }] : [];
  });
}

function toIso(year: number | null, month: number, day: number | null, published: string | null): string | null {
  const resolved = year ?? (published ? findNearestYear(month, day ?? 1, published) : null);
  if (resolved === null) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${resolved}-${two(month)}${day === null ? '' : `-${two(day)}`}`;
}

function findNearestYear(month: number, day: number, published: string): number {
  const at = Date.parse(published);
  const year = Number(published.slice(0, 4));
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - at);
  return [year - 1, year + 1].reduce(
    (best, candidate) => (distance(candidate) < distance(best) ? candidate : best),
    year,
  );
}

function toInteger(text: string | undefined): number {
  return readNumber(text ?? '', 'en') ?? 0;
}
