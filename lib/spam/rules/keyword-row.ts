import { type Rule, ramp } from './rule.ts';

/** Short items between bars, without links, sentences or figures: recipes, results and price lists have figures. */
export const keywordRow: Rule = {
  id: 'keyword-row',
  weight: 0.35,
  why: 'It is a long row of terms without a sentence.',
  strength: ({ region: { kind, separator }, measures: { entries, figures } }) =>
    kind === 'keywords'
      ? ramp(entries, 4, 10) * (1 - ramp(figures, 0.1, 0.5)) * (BARS.includes(separator) && separator ? 1 : 0.5)
      : 0,
};

/** Commas stand in sentences, and blocks of their own are headings, names, form labels. */
const BARS = '|｜¦·•・»★◆■►~_';
