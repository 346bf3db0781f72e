import { type Rule, ramp } from './rule.ts';

export const disguisedWords: Rule = {
  id: 'disguised-words',
  weight: 0.7,
  why: 'Its words are written to get past filters: invisible characters, mixed alphabets or signs for letters.',
  strength: ({ measures }) => ramp(measures.disguised, 0.1, 0.5),
};
