import { type Rule, ramp } from './rule.ts';

/** A site's own lists share a folder ('/news/…', '/tag/…'); what was planted lies in folders made up one by one. */
export const scatteredFolders: Rule = {
  id: 'scattered-folders',
  weight: 0.35,
  why: 'Its links lead to odd corners of the site that nothing else on the page links to.',
  strength: ({ measures: { scattered, links } }) => ramp(links, 1, 3) * ramp(scattered, 0.5, 0.9),
};
