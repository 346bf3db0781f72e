import { hasCapital } from '../words.ts';
import { type Rule, ramp } from './rule.ts';

/** Capitals as titles and names have them. Scripts without capitals say nothing here. */
export const titlesAndNames: Rule = {
  id: 'titles-and-names',
  weight: -0.15,
  why: 'Its links are written like titles or names.',
  strength: ({ region: { links }, measures: { lowerCase, foreign } }) =>
    links.some(({ text }) => hasCapital(text)) && foreign < 0.5 ? ramp(1 - lowerCase, 0.5, 0.9) : 0,
};
