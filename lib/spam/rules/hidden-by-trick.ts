import type { Rule } from './rule.ts';

/** Tiny, transparent, clipped or moved away: there for machines, not for readers. Says little of prose and of single words. */
export const hiddenByTrick: Rule = {
  id: 'hidden-by-trick',
  weight: 0.45,
  why: 'It is hidden by a trick that keeps it from people but not from search engines.',
  strength: ({ region: { hidden } }) => (hidden?.kind === 'trick' ? (hidden.own ? 1 : 0.4) : 0),
};
