import { type Rule, ramp } from './rule.ts';

export const languageDoors: Rule = {
  id: 'language-doors',
  weight: -0.5,
  why: 'Its links lead to the page in other languages.',
  strength: ({ measures: { languages, scripts, wordsPerEntry } }) =>
    Math.max(ramp(languages, 0.2, 0.6), wordsPerEntry <= 3 ? ramp(scripts, 2, 4) : 0),
};
