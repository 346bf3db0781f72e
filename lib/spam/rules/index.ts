import { atHome } from './at-home.ts';
import { crowdOfStrangers } from './crowd-of-strangers.ts';
import { disguisedWords } from './disguised-words.ts';
import { foreignScript } from './foreign-script.ts';
import { hiddenBlock } from './hidden-block.ts';
import { hiddenByTrick } from './hidden-by-trick.ts';
import { hiddenLinks } from './hidden-links.ts';
import { honestAddresses } from './honest-addresses.ts';
import { keywordRow } from './keyword-row.ts';
import { keywordStyle } from './keyword-style.ts';
import { languageDoors } from './language-doors.ts';
import { ledElsewhere } from './led-elsewhere.ts';
import { longList } from './long-list.ts';
import { offTopic } from './off-topic.ts';
import { outsideSentence } from './outside-sentence.ts';
import { pictures } from './pictures.ts';
import type { Rule } from './rule.ts';
import { scatteredFolders } from './scattered-folders.ts';
import { spamWords } from './spam-words.ts';
import { throwAwayAddresses } from './throw-away-addresses.ts';
import { titlesAndNames } from './titles-and-names.ts';

/** Order is of no matter: the judge adds up. */
export const RULES: readonly Rule[] = [
  throwAwayAddresses,
  disguisedWords,
  foreignScript,
  hiddenByTrick,
  hiddenBlock,
  hiddenLinks,
  crowdOfStrangers,
  keywordRow,
  keywordStyle,
  outsideSentence,
  offTopic,
  ledElsewhere,
  longList,
  scatteredFolders,
  spamWords,
  atHome,
  honestAddresses,
  languageDoors,
  pictures,
  titlesAndNames,
];
