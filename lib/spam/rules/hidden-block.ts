import type { Rule } from './rule.ts';

/** Menus, tabs and folds hide as well, so this is a weak sign. */
export const hiddenBlock: Rule = {
  id: 'hidden-block',
  weight: 0.3,
  why: 'It is hidden on the page.',
  strength: ({ region: { hidden } }) => (hidden?.kind === 'plain' ? (hidden.own ? 1 : 0.3) : 0),
};
