import type { Language } from './language.ts';

/** English. */
export const en: Language = {
  code: 'en',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {},

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: {},

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    functionWords:
      "a an the and or but if of to in on at for from by with as is are was were be been being has have had do does did not no it its he she they we you i his her their our your my me him them us this that these those there here who which what when where how why will would can could may might should must than then so also into out up down over after before about more most some any all just only said says say s t n",
    firstPerson: 'i we my our me us you your',
    leaning: 'he she it they this that these those his her their its',
    boilerplate: 'scroll down|click here|follow us|sign up|subscribe|all rights reserved|copyright|read more',
  },
};
