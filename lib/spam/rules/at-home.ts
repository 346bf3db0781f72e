import { type Rule, ramp } from './rule.ts';

/** Links within the site, or to sites that the page links to elsewhere as well. */
export const atHome: Rule = {
  id: 'at-home',
  weight: -0.5,
  why: 'Its links lead where other links of the page lead.',
  strength: ({ measures: { strange, links } }) => (links ? ramp(1 - strange, 0.2, 0.7) : 0),
};
