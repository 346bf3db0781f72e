import { type Rule, ramp } from './rule.ts';

export const repeatedTitles: Rule = {
  id: 'repeated-titles',
  weight: 0.1,
  why: 'Its links repeat their words in their titles, as pages made for search engines do.',
  strength: ({ measures }) => ramp(measures.titled, 0.2, 0.6),
};
