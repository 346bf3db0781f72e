import type { Language } from './language.ts';

/** Swedish. */
export const sv: Language = {
  code: 'sv',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {},

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {},
};
