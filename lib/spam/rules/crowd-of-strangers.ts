import { type Rule, ramp } from './rule.ts';

/** Many sites with nothing in common, each named once: a blogroll names its sites, a farm names keywords. */
export const crowdOfStrangers: Rule = {
  id: 'crowd-of-strangers',
  weight: 0.35,
  why: 'It links to many unrelated sites whose names have nothing to do with the words of the links.',
  strength: ({ measures: { links, offSite, strange, sitesPerLink, echoing, images } }) =>
    links < 3
      ? 0
      : ramp(links, 1, 4) *
        ramp(Math.min(offSite, strange), 0.6, 0.9) *
        ramp(sitesPerLink, 0.2, 0.7) *
        (1 - echoing) *
        (1 - images),
};
