import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { type Month, monthsOf } from './months.ts';
import { toPattern } from './patterns.ts';
import { readNumber } from './read-number.ts';
import { toDate } from './resolve-date.ts';

const DAY_BEFORE =
  /(?<![\p{N}.,:/]|(?<![\u0590-\u05ff])-)(?:\p{Nd}{1,2}\.?\s?[–-]\s?)?(\p{Nd}{1,2})(?:\.|er|\s?º|\.º|°|ª|-?го|-а|-ма|st|nd|rd|th)?(?:\sde\s|\sof\s|\s)(?:ב)?$/u;
const DAY_BEHIND =
  /^\.?\s(\p{Nd}{1,2})(?:\s?[–-]\s?\p{Nd}{1,2})?(?:st|nd|rd|th)?(?![\p{N}]|[.,:]\p{Nd}|\s?[%€$]|\s(?:million|billion))/u;
const YEAR_BEHIND =
  /^(?:\.?,?\s|\sde\s|\sdel\s)((?:1[89]|20|١[٨٩]|٢٠|۱[۸۹]|۲۰|१[८९]|२०)\p{Nd}{2})(?!\p{N}|[.,]\p{Nd})/u;
// 'آذار/مارس': the Levant's name and the Gulf's for one month.
const OTHER_NAME = /^\s?\/\s?([\p{L}\p{M}]+(?:\s[\p{L}\p{M}]+)?)/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** Months by name, with day and year or either, and alone where the name can mean nothing else. */
export function findMonthNames(sentence: string, language: Language, published: string | null): Detail[] {
  const months = monthsOf(language);
  const found: Detail[] = [];
  for (const match of sentence.matchAll(WORD)) {
    const name = findName(sentence, match.index, match[0], months, language.code);
    if (!name) continue;
    const at = match.index + name.length;
    const behind = sentence.slice(at, at + 24);
    const before = DAY_BEFORE.exec(sentence.slice(Math.max(0, match.index - 16), match.index));
    const dayBehind = before ? null : DAY_BEHIND.exec(behind);
    const year = YEAR_BEHIND.exec(behind.slice(dayBehind?.[0].length ?? 0));
    const day = before?.[1] ?? dayBehind?.[1];
    if (!day && !year && !isAlone(sentence, match.index, at, name.isFull, language)) continue;
    const parts = {
      start: match.index - (before?.[0].length ?? 0),
      end: at + (dayBehind?.[0].length ?? 0) + (year?.[0].length ?? 0),
      year: year ? toInteger(year[1]) : null,
      month: name.month,
      day: day ? toInteger(day) : null,
    };
    found.push(...toDate(parts, published, { sentence, language }));
  }
  return found;
}

function findName(sentence: string, start: number, word: string, months: ReadonlyMap<string, Month>, code: string) {
  const lower = word.toLowerCase();
  // 'كانون الثاني': two words; 'במרץ', 'בدسمبر': a preposition of one letter may be joined.
  const two = /^[\p{L}\p{M}]+\s[\p{L}\p{M}]+/u.exec(sentence.slice(start, start + 30))?.[0] ?? '';
  const names = [two.toLowerCase(), lower, code === 'he' || code === 'ar' ? lower.slice(1) : lower];
  const name = names.find((candidate) => months.has(candidate));
  if (!name) return null;
  const { month, isFull } = months.get(name) ?? { month: 0, isFull: false };
  const length = name === names[0] ? two.length : word.length;
  const other = OTHER_NAME.exec(sentence.slice(start + length, start + length + 24));
  const isOther = other?.[1] !== undefined && months.get(other[1].toLowerCase())?.month === month;
  return { month, length: length + (isOther ? other[0].length : 0), isFull };
}

/** 'in May', 'до декабря', 'aralık ayında': without day and year the language says what must stand beside it. */
function isAlone(sentence: string, start: number, end: number, isFull: boolean, { facts, code }: Language): boolean {
  if (facts.monthBehind)
    return isFull && toPattern(`^(?:${facts.monthBehind})`, 'u').test(sentence.slice(end, end + 16));
  if (/^(?:en|de|id)$/.test(code) && !/^\p{Lu}/u.test(sentence.charAt(start))) return false;
  if (!isFull || !facts.monthBefore) return isFull;
  const before = sentence.slice(Math.max(0, start - 24), start);
  return toPattern(`(?<![\\p{L}\\p{M}])(?:${facts.monthBefore})\\s$`, 'iu').test(before);
}

function toInteger(text: string | undefined): number {
  return readNumber(text ?? '', 'en') ?? 0;
}
