import type { Language } from '../languages/language.ts';
import type { Figure } from './figures.ts';

/** '10 to 15 people' is one figure without a value; from '10 percent to 15 percent' remain two. */
export function joinRanges(sentence: string, figures: readonly Figure[], language: Language): Figure[] {
  const words = (language.facts.rangeWords ?? '').split(' ').filter(Boolean);
  const joined: Figure[] = [];
  for (const figure of [...figures].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const gap = last ? sentence.slice(last.end, figure.start).trim().toLowerCase() : '';
    const isApart = last !== undefined && figure.start - last.end < 12;
    if (last && isApart && words.includes(gap)) {
      joined[joined.length - 1] = { ...figure, start: last.start, value: null, isPlain: false, isFraction: false };
    } else joined.push(figure);
  }
  return joined;
}
