import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/**
 * Where capitals tell nouns (German), behind its noun a phrase goes on with another noun, a genitive or a link alone: a plain
 * word there is the verb, an article in another case opens the next phrase ("Kern | beanstandet | die Kosten").
 */
export function endsNoun(tokens: readonly Token[], i: number, from: number, lexicon: Lexicon): boolean {
  const here = tokens[i];
  const previous = tokens[i - 1];
  if (!lexicon.data.nounCapitals || !here || !previous || i <= from) return false;
  const isNoun =
    previous.word === ')' ||
    ((previous.bits & flag.Capital) > 0 && !(previous.bits & (flag.Determiner | flag.Oblique | flag.Preposition)));
  if (!isNoun || here.bits & flag.Capital) return false;
  if (here.bits & (flag.Determiner | flag.Oblique)) return !lexicon.genitives.has(here.word);
  if ((here.bits & ~flag.Guess) !== 0) return false;
  const leadsToNoun = ((tokens[i + 1]?.bits ?? 0) & flag.Capital) > 0;
  // "die in Bremen geborene Kern": the article's own noun is still to come.
  const isOpen = ((tokens[from + 1]?.bits ?? 0) & flag.Preposition) > 0;
  // "Angaben örtlicher Behörden": a genitive without an article.
  return !(leadsToNoun && (isOpen || here.word.endsWith('er')));
}

/** "sagte ein Forscher": the article, not the prefix of the verb. */
export const opensNoun = (tokens: readonly Token[], i: number, { data }: Lexicon): boolean =>
  data.nounCapitals === true &&
  ((tokens[i]?.bits ?? 0) & flag.Determiner) > 0 &&
  ((tokens[i + 1]?.bits ?? 0) & flag.Capital) > 0;
