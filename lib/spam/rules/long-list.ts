import { type Rule, ramp } from './rule.ts';

/** Says nothing alone; beside other signs the sheer number does. */
export const longList: Rule = {
  id: 'long-list',
  weight: 0.15,
  why: 'It is a long list.',
  strength: ({ measures: { links, entries, strange } }) => ramp(entries, 6, 15) * (links ? ramp(strange, 0.5, 0.9) : 1),
};
