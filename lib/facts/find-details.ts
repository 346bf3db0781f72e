import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { findDates } from './find-dates.ts';
import { findNames } from './find-names.ts';
import { findQuantities } from './find-quantities.ts';
import { hasWholeFigures } from './number-guard.ts';

// A sentence longer than this is no sentence; its spans would help nobody.
const MAX_LENGTH = 2000;

/**
 * Typed spans of one sentence, in order, none inside another: dates before quantities before names, the longer before the
 * shorter. `publishedAt`: ISO 8601, what 'on Friday' is counted from.
 */
export function findDetails(sentence: string, language: Language, publishedAt: string | null): Detail[] {
  const text = sentence.slice(0, MAX_LENGTH);
  const kept: Detail[] = [];
  for (const found of [
    findDates(text, language, publishedAt),
    findQuantities(text, language),
    findNames(text, language),
  ]) {
    for (const detail of found.sort((a, b) => b.end - b.start - (a.end - a.start))) {
      const isFree = kept.every((other) => detail.end <= other.start || detail.start >= other.end);
      if (isFree && hasWholeFigures(text, detail.start, detail.end)) kept.push(detail);
    }
  }
  return kept.sort((a, b) => a.start - b.start);
}
