import { type Rule, ramp } from './rule.ts';

/** Honest lists share names and ordinary words with their page. */
export const offTopic: Rule = {
  id: 'off-topic',
  weight: 0.25,
  why: 'Its words stand nowhere else on the page.',
  strength: ({ measures }) => ramp(measures.novel, 0.5, 0.9),
};
