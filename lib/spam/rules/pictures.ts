import { type Rule, ramp } from './rule.ts';

export const pictures: Rule = {
  id: 'pictures',
  weight: -0.3,
  why: 'Its links are pictures.',
  strength: ({ measures }) => ramp(measures.images, 0.3, 0.8),
};
