import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { isToCome } from './to-come.ts';

const LONG_AGO_MS = 30 * 86_400_000;

/** What a date says, the year left out where the text leaves it out. */
export interface DateParts {
  readonly start: number;
  readonly end: number;
  readonly year: number | null;
  readonly month: number;
  readonly day: number | null;
}

/** The date as a detail, its value resolved against publication; nothing when there is no such day. */
export function toDate(
  parts: DateParts,
  published: string | null,
  around?: { readonly sentence: string; readonly language: Language },
): Detail[] {
  const { start, end, year, month, day } = parts;
  if (!(month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= 31)))) return [];
  const isAhead = around ? isToCome(around.sentence, start, end, around.language) : false;
  const resolved = year ?? (published ? findYear(month, day, published, isAhead) : null);
  const two = (value: number) => String(value).padStart(2, '0');
  const value = resolved === null ? null : `${resolved}-${two(month)}${day === null ? '' : `-${two(day)}`}`;
  return [{ kind: 'date', start, end, value }];
}

/** A day: of the year in which it is nearest to publication. A month alone: the last one, or the next where the text looks ahead. */
function findYear(month: number, day: number | null, published: string, isAhead: boolean): number {
  const year = Number(published.slice(0, 4));
  if (day === null) {
    const now = Number(published.slice(5, 7));
    if (isAhead) return month < now ? year + 1 : year;
    return month > now ? year - 1 : year;
  }
  const at = Date.parse(published);
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, month - 1, day) - at);
  const nearest = [year - 1, year + 1].reduce((best, other) => (distance(other) < distance(best) ? other : best), year);
  // 'by 30 September' in March: the next one, though the last is nearer. A day of the last weeks stays what it is.
  return isAhead && at - Date.UTC(nearest, month - 1, day) > LONG_AGO_MS ? nearest + 1 : nearest;
}
