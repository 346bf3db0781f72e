import { type Rule, ramp } from './rule.ts';

/** Weaker than a crowd of strangers: everything leads off the site, to where the page leads nowhere else. */
export const ledElsewhere: Rule = {
  id: 'led-elsewhere',
  weight: 0.2,
  why: 'Its links lead away from the site, to places that nothing else on the page mentions.',
  strength: ({ measures: { offSite, strange, echoing } }) => ramp(Math.min(offSite, strange), 0.5, 1) * (1 - echoing),
};
