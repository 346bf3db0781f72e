import { type Rule, ramp } from './rule.ts';

/** A list in one writing system on a page in another. Doors to other languages come in many, or say which they are. */
export const foreignScript: Rule = {
  id: 'foreign-script',
  weight: 0.5,
  why: 'It is written in another writing system than the page.',
  strength: ({ region, measures: { foreign, scripts, languages, entries, wordsPerEntry } }) => {
    if (scripts > 3 || languages > 0.3) return 0;
    const enough = region.kind === 'keywords' ? ramp(entries, 5, 8) : ramp(entries, 0, 3);
    // Names of languages are one word; keywords are several, or a run of characters.
    return ramp(foreign, 0.6, 0.9) * enough * ramp(wordsPerEntry, 0.8, 2);
  },
};
