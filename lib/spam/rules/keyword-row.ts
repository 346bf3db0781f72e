import { type Rule, ramp } from './rule.ts';

/** Short items between bars, without links, sentences or figures: recipes, results and price lists have figures. */
export const keywordRow: Rule = {
  id: 'keyword-row',
  weight: 0.4,
  why: 'It is a long row of terms without a sentence.',
  strength: ({ region, measures: { entries, figures } }) =>
    region.kind === 'keywords' ? ramp(entries, 4, 10) * (1 - ramp(figures, 0.1, 0.5)) : 0,
};
