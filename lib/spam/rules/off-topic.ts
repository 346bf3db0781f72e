import { type Rule, ramp } from './rule.ts';

/** Honest lists share names and ordinary words with their page. */
export const offTopic: Rule = {
  id: 'off-topic',
  weight: 0.25,
  reads: 'whole page',
  why: 'Its words stand nowhere else on the page.',
  // Another script shares no words anyhow: that has been said already.
  strength: ({ measures: { novel, foreign } }) => ramp(novel, 0.5, 0.9) * (1 - 0.6 * foreign),
};
