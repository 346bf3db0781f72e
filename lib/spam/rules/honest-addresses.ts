import { type Rule, ramp } from './rule.ts';

/** Publishers put the words of a title into its address, and the name of a site into its host. */
export const honestAddresses: Rule = {
  id: 'honest-addresses',
  weight: -0.4,
  why: 'Its links say where they lead.',
  strength: ({ measures }) => ramp(measures.echoing, 0.2, 0.7),
};
