import { type Rule, ramp } from './rule.ts';

/** Link farms buy names by the thousand and draw them at random; nothing else on the page leads there. */
export const throwAwayAddresses: Rule = {
  id: 'throw-away-addresses',
  weight: 0.75,
  why: 'Its links lead to addresses that look drawn at random.',
  strength: ({ measures }) => ramp(measures.throwAway, 0.15, 0.6),
};
