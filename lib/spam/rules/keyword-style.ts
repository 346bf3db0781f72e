import { type Rule, ramp } from './rule.ts';

/** Search terms, not titles: a few words each, no capital anywhere. */
export const keywordStyle: Rule = {
  id: 'keyword-style',
  weight: 0.3,
  why: 'It is a row of search terms rather than titles or names.',
  strength: ({ region: { kind, separator }, measures: { lowerCase, wordsPerEntry, entries } }) =>
    kind === 'paragraph' || (kind === 'keywords' && !separator)
      ? 0
      : ramp(lowerCase, 0.6, 1) *
        ramp(wordsPerEntry, 1, 1.8) *
        ramp(7 - wordsPerEntry, 0, 2) *
        ramp(entries, 0, 3) *
        (kind === 'keywords' ? 0.7 : 1),
};
