import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { toPattern } from './patterns.ts';
import { readHanNumber, readNumber } from './read-number.ts';
import { toDate } from './resolve-date.ts';

const NUMBER = '[〇零一二三四五六七八九十\\p{Nd}]';
const DATE = new RegExp(
  `(?:(\\p{Nd}{4}|[〇零一二三四五六七八九]{4})[年년]\\s?)?(${NUMBER}{1,3})[月월](?!間|间)(?:\\s?(${NUMBER}{1,3})[日號号일])?|(?<!\\p{N})(\\p{Nd}{4})[年년](?![间間])`,
  'gu',
);
const BARE_DAY = /(?<![\p{N}月월.,:/第제]\s?)(\p{Nd}{1,2})[日일]/gu;
const MONTH_LENGTH_MS = 30.4 * 86_400_000;

/** '2024年5月5日', '3월 5일', '令和7年3月', and '10日' alone: the tenth that is nearest to publication. */
export function findEastAsianDates(sentence: string, language: Language, published: string | null): Detail[] {
  const found: Detail[] = findEraDates(sentence, language, published);
  for (const match of sentence.matchAll(DATE)) {
    const [text, year, month = '', day, yearAlone] = match;
    const place = { start: match.index, end: match.index + text.length };
    // '2年6カ月' is a duration, '6月' a month; 十月 inside a longer number is neither.
    if (yearAlone) found.push({ kind: 'date', ...place, value: yearAlone.normalize('NFKC') });
    else {
      const parts = {
        ...place,
        year: year ? readHanNumber(year) : null,
        month: readHanNumber(month) ?? 0,
        day: day ? readHanNumber(day) : null,
      };
      found.push(...toDate(parts, published, { sentence, language }));
    }
  }
  return [...found, ...findBareDays(sentence, language, published)];
}

/** 令和7年3月3日: the year counted from the beginning of an era, its first one 元年. */
function findEraDates(sentence: string, { facts }: Language, published: string | null): Detail[] {
  if (!facts.eras) return [];
  const eras = new Map(
    facts.eras.split(' ').map((item): [string, number] => [item.split('=')[0] ?? '', Number(item.split('=')[1])]),
  );
  const pattern = toPattern(
    `(${[...eras.keys()].join('|')})(元|${NUMBER}{1,3})年(?:(${NUMBER}{1,3})月(?:(${NUMBER}{1,3})日)?)?`,
    'gu',
  );
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const [text, era = '', count = '', month, day] = match;
    const year = (eras.get(era) ?? 0) + (count === '元' ? 1 : (readHanNumber(count) ?? 0));
    const place = { start: match.index, end: match.index + text.length };
    if (!month) return [{ kind: 'date' as const, ...place, value: String(year) }];
    return toDate(
      { ...place, year, month: readHanNumber(month) ?? 0, day: day ? readHanNumber(day) : null },
      published,
    );
  });
}

function findBareDays(sentence: string, { facts }: Language, published: string | null): Detail[] {
  if (!facts.bareDayNotBefore) return [];
  const not = toPattern(`^(?:${facts.bareDayNotBefore})`, 'u');
  return [...sentence.matchAll(BARE_DAY)].flatMap((match) => {
    const [text, digits] = match;
    const place = { start: match.index, end: match.index + text.length };
    const day = readNumber(digits ?? '', 'en') ?? 0;
    if (not.test(sentence.slice(place.end, place.end + 6)) || day < 1 || day > 31) return [];
    return [{ kind: 'date' as const, ...place, value: published && findNearestDay(day, published) }];
  });
}

function findNearestDay(day: number, published: string): string | null {
  const at = Date.parse(published);
  if (Number.isNaN(at)) return null;
  const now = new Date(at);
  const days = [-1, 0, 1]
    .map((months) => new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, day)))
    .filter((date) => date.getUTCDate() === day)
    .sort((a, b) => Math.abs(a.getTime() - at) - Math.abs(b.getTime() - at));
  const [nearest] = days;
  return nearest && Math.abs(nearest.getTime() - at) < MONTH_LENGTH_MS ? nearest.toISOString().slice(0, 10) : null;
}
