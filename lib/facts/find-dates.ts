import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { findCalendarDates } from './calendar-dates.ts';
import { findTimes } from './clock-times.ts';
import { findRelativeDays } from './relative-days.ts';

/** Dates and times of one sentence; values are ISO 8601, resolved against the day of publication. */
export function findDates(sentence: string, language: Language, publishedAt: string | null): Detail[] {
  const published = publishedAt && /^\d{4}-\d{2}-\d{2}/.test(publishedAt) ? publishedAt.slice(0, 10) : null;
  return [
    ...findCalendarDates(sentence, language, published),
    ...findRelativeDays(sentence, language, published),
    ...findTimes(sentence, language),
  ];
}
