import { type Rule, ramp } from './rule.ts';

/** No honest list needs a trick that keeps its ways out from readers; what names where it leads (an icon's words) may, and a note its one source. */
export const hiddenLinks: Rule = {
  id: 'hidden-links',
  weight: 0.4,
  why: 'It hides links to other sites from its readers.',
  strength: ({ region: { hidden }, measures: { links, offSite, strange, naming } }) =>
    hidden?.kind === 'trick'
      ? ramp(links, 1, 3) * ramp(Math.min(offSite, strange), 0.5, 1) * (1 - naming) * (hidden.own ? 1 : 0.75)
      : 0,
};
