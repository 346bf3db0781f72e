import { type Rule, ramp } from './rule.ts';

/** A list in one writing system on a page in another. Doors to other languages come in many, or say which they are. */
export const foreignScript: Rule = {
  id: 'foreign-script',
  weight: 0.5,
  why: 'It is written in another writing system than the page.',
  strength: ({ region, measures: { foreign, byCharacter, scripts, languages, entries, wordsPerEntry } }) => {
    if (scripts > 3 || languages > 0.3) return 0;
    const enough = region.kind === 'keywords' ? ramp(entries, 5, 8) : ramp(entries, 0, 3);
    // Names of languages, people and sections are a word or two, or two to four characters; search terms are longer.
    const length = byCharacter ? ramp(wordsPerEntry, 1.8, 3.6) : ramp(wordsPerEntry, 0.8, 2);
    // Commas part names and clauses as well.
    const doubt = region.kind === 'keywords' && /^[,，、;]?$/.test(region.separator) ? 0.5 : 1;
    return ramp(foreign, 0.6, 0.9) * enough * length * doubt;
  },
};
