import { type Rule, ramp } from './rule.ts';

/** Publishers put the words of a title into its address, and the name of a site into its host. */
export const honestAddresses: Rule = {
  id: 'honest-addresses',
  weight: -0.4,
  why: 'Its links say where they lead.',
  // What hides has no reader to be honest to; a slug on a foreign site costs nothing to write.
  strength: ({ region: { hidden }, measures: { echoing, naming, offSite } }) => {
    const doubt = hidden?.kind === 'trick' ? 0.2 : hidden ? 0.6 : 1;
    return ramp(echoing, 0.2, 0.7) * doubt * (1 - 0.4 * offSite * (1 - naming));
  },
};
