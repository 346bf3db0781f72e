import type { Language } from './language.ts';

/** Japanese. */
export const ja: Language = {
  code: 'ja',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {},

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {},
};
