import type { Detail } from '../article.ts';
import { readNumber } from './read-number.ts';
import { toDate } from './resolve-date.ts';

const MONTHS = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ');
const DATE = new RegExp(
  `(?<![\\p{N}.,٫])(\\p{Nd}{1,2})\\s(${MONTHS.join('|')})(?:(?:\\sماه)?\\s(\\p{Nd}{4}))?(?![\\p{L}\\p{N}])|(${MONTHS.join('|')})(?:\\sماه)?\\s(\\p{Nd}{4})(?![\\p{L}\\p{N}])`,
  'gu',
);
const DAY_MS = 86_400_000;

/** '۱۵ دی ۱۴۰۳': the solar calendar of Iran's press, told in the Gregorian one; 'دی ۱۴۰۳' stays a month without a value. */
export function findPersianDates(sentence: string, published: string | null): Detail[] {
  return [...sentence.matchAll(DATE)].flatMap((match) => {
    const [text, day, month = '', year] = match;
    const place = { start: match.index, end: match.index + text.length };
    if (!day) return [{ kind: 'date' as const, ...place, value: null }];
    const gregorian = findGregorian(
      toInteger(day),
      MONTHS.indexOf(month) + 1,
      year ? toInteger(year) : null,
      published,
    );
    if (!gregorian) return [{ kind: 'date' as const, ...place, value: null }];
    const [y, m, d] = [gregorian.getUTCFullYear(), gregorian.getUTCMonth() + 1, gregorian.getUTCDate()];
    return toDate({ ...place, year: y, month: m, day: d }, published);
  });
}

/** Without a year: of the one in which the day is nearest to publication. */
function findGregorian(day: number, month: number, year: number | null, published: string | null): Date | null {
  if (year !== null) return toGregorian(year, month, day);
  if (!published) return null;
  const at = Date.parse(published);
  const about = Number(published.slice(0, 4)) - 622;
  const dates = [about, about + 1, about + 2].map((candidate) => toGregorian(candidate, month, day));
  return dates.reduce((best, date) => {
    if (!date || !best) return date ?? best;
    return Math.abs(date.getTime() - at) < Math.abs(best.getTime() - at) ? date : best;
  }, null);
}

let format: Intl.DateTimeFormat | undefined;

/** The year begins about 21 March and its first six months have 31 days: Intl says on which of the days around it is. */
function toGregorian(year: number, month: number, day: number): Date | null {
  format ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const about = Date.UTC(year + 621, 2, 21) + ((month - 1) * 30 + Math.min(month - 1, 6) + day - 1) * DAY_MS;
  for (let shift = -2; shift <= 2; shift++) {
    const date = new Date(about + shift * DAY_MS);
    const parts = format.formatToParts(date);
    const part = (type: string) => Number.parseInt(parts.find((item) => item.type === type)?.value ?? '', 10);
    if (part('year') === year && part('month') === month && part('day') === day) return date;
  }
  return null;
}

function toInteger(text: string): number {
  return readNumber(text, 'en') ?? 0;
}
