import { hasSpamWord } from '../lexicon.ts';
import { type Rule, ramp } from './rule.ts';

/** A weak sign by design: news about gambling or medicine uses the same words. */
export const spamWords: Rule = {
  id: 'lexicon',
  weight: 0.25,
  why: 'It uses words that are common in link spam.',
  strength: ({ region, measures }) => {
    const texts = region.links.length ? region.links.map(({ text }) => text) : region.items;
    const hits = texts.filter(hasSpamWord).length;
    return ramp(hits / Math.max(1, measures.entries), 0.1, 0.5);
  },
};
