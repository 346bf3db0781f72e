import { GAP, LINK } from './counted-noun.ts';
import type { Figure } from './figures.ts';
import { matchStem } from './stems.ts';

/** The unit of a 'stem=code' list behind a figure. */
export function matchUnit(sentence: string, figure: Figure, list: string): { end: number; code: string } | null {
  let at = figure.end;
  at += GAP.exec(sentence.slice(at, at + 1))?.[0].length ?? 0;
  const link = LINK.exec(sentence.slice(at, at + 5));
  if (link && !figure.isPlain) at += link[0].length;
  const match = matchStem(sentence.slice(at, at + 40), list);
  return match ? { end: at + match.length, code: match.code } : null;
}

export function toValue(value: number | null, unit: string): string | null {
  return value === null ? null : `${value} ${unit}`;
}
