import type { Language } from '../languages/language.ts';
import type { Figure } from './figures.ts';

/** '10 to 15 people' is one figure without a value, '12 bin 500' one of 12500; from '10 percent to 15 percent' remain two. */
export function joinRanges(sentence: string, figures: readonly Figure[], language: Language): Figure[] {
  const words = (language.facts.rangeWords ?? '').split(' ').filter(Boolean);
  const joined: Figure[] = [];
  for (const figure of [...figures].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    // '12 bin' holds 'bin', which is a number word as well.
    if (last && figure.start < last.end) continue;
    const gap = last ? sentence.slice(last.end, figure.start).trim().toLowerCase() : '';
    const isApart = last !== undefined && figure.start - last.end < 12;
    const isBesides = gap === '' || (language.facts.andWord !== undefined && gap === language.facts.andWord);
    if (last && isApart && isBesides && isRest(last, figure)) {
      const value = (last.value ?? 0) + (figure.value ?? 0);
      joined[joined.length - 1] = { ...figure, start: last.start, value, isPlain: false };
    } else if (last && isApart && words.includes(gap)) {
      joined[joined.length - 1] = { ...figure, start: last.start, value: null, isPlain: false, isFraction: false };
    } else joined.push(figure);
  }
  return joined;
}

/** '12 bin | 500', '2 millones | 300 mil': what follows is smaller than the last scale of what stands before. */
function isRest(last: Figure, figure: Figure): boolean {
  if (last.isPlain || last.value === null || figure.value === null || last.value < 1000) return false;
  const scale = last.value % 1e9 === 0 ? 1e9 : last.value % 1e6 === 0 ? 1e6 : last.value % 1e3 === 0 ? 1e3 : 1;
  return figure.value >= 1 && figure.value < scale && !figure.isFraction;
}
