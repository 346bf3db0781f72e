import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** How sure the marks around a clause make it an attribution: dashes or a line of dialogue, or only a comma inside marks. */
export type Setting = 'dialogue' | 'dashes' | 'comma';

/**
 * Whether a clause opens with a verb that no list holds and then a person: "tuona Rosanna Gullì", "ha tuonato il segretario",
 * "se souvient-elle". Between commas inside marks an auxiliary, an ending or a pronoun hung on the word has to tell the verb.
 */
export function opensWithUnknownVerb(tokens: readonly Token[], setting: Setting, lexicon: Lexicon): boolean {
  const bits = (i: number) => tokens[i]?.bits ?? flag.Punctuation;
  const { bareNouns, capitals, order } = lexicon.data;
  if (!capitals || order !== 'verb-second') return false;
  let verb = 0;
  while (verb < 4 && bits(verb) & flag.Skip && !(bits(verb) & (flag.AnyVerb | flag.Capital))) verb++;
  const isHung = lexicon.genders.has(tokens[verb + 1]?.word ?? '');
  const word = tokens[verb]?.word ?? '';
  if ((bits(verb) & ~(flag.Guess | flag.Weak)) !== 0 || !/^\p{Ll}{2}/u.test(word)) return false;
  if (isHung) return setting !== 'comma' || lexicon.data.clitics !== undefined;
  // "Москва — столица России —": where nouns take no article, the word before a name has to look like a verb.
  const isGuess = (bits(verb) & (flag.Guess | flag.Weak)) > 0;
  if (!isGuess && bareNouns && setting !== 'dialogue') return false;
  if (!isGuess && setting === 'comma' && !isAuxiliary(tokens, verb, lexicon)) return isFull(tokens, verb + 1);
  // "quis saber o porteiro": a verb of two words.
  const isPlain = (bits(verb + 1) & ~flag.Guess) === 0 && setting !== 'comma' && !bareNouns;
  // "– prycha na to sołtyska": in a line of dialogue a few words may stand between.
  if (bareNouns && setting === 'dialogue' && isDistantPerson(tokens, verb + 1)) return true;
  if (isPerson(tokens, verb + 1) || (isPlain && isPerson(tokens, verb + 2))) return true;
  // "si è limitata a dire la procuratrice": a verb that another one governs.
  const isGoverning = setting !== 'comma' && bits(verb + 1) & flag.Preposition && (bits(verb + 2) & ~flag.Guess) === 0;
  return Boolean(isGoverning) && isPerson(tokens, verb + 3);
}

/** "ha tuonato", "a prévenu": a word between a comma and the verb that is skipped before one. */
const isAuxiliary = (tokens: readonly Token[], verb: number, { data }: Lexicon): boolean =>
  data.articles === true && verb > 0 && (tokens[verb - 1]?.bits ?? 0) === flag.Skip;

/** A name, a title or a role, behind an article and its adjectives where it has any. */
function isPerson(tokens: readonly Token[], from: number): boolean {
  const person = flag.Capital | flag.Title | flag.Role;
  const bits = (i: number) => tokens[i]?.bits ?? flag.Punctuation;
  if (bits(from) & person && !(bits(from) & flag.Determiner)) return true;
  if (!(bits(from) & flag.Determiner)) return false;
  for (let i = from + 1; i < from + 4 && !(bits(i) & flag.Boundary); i++) if (bits(i) & person) return true;
  return false;
}

/** The first name, title or role of the clause, which nothing governs. */
function isDistantPerson(tokens: readonly Token[], from: number): boolean {
  const bits = (i: number) => tokens[i]?.bits ?? flag.Punctuation;
  for (let i = from; i < from + 5 && !(bits(i) & flag.Boundary); i++) {
    if (!(bits(i) & (flag.Capital | flag.Title | flag.Role))) continue;
    return !(bits(i - 1) & (flag.Preposition | flag.Oblique | flag.Conjunction));
  }
  return false;
}

/** A name of two words, or a role behind its article, which is short where a possessive ("perdi minha mulher") is not. */
function isFull(tokens: readonly Token[], from: number): boolean {
  const bits = (i: number) => tokens[i]?.bits ?? flag.Punctuation;
  const isName = (i: number) => (bits(i) & flag.Capital) > 0 && !(bits(i) & flag.Determiner);
  return (isName(from) && isName(from + 1)) || (isArticle(tokens[from]) && (bits(from + 1) & flag.Role) > 0);
}

const isArticle = (token: Token | undefined) =>
  token !== undefined && (token.bits & flag.Determiner) > 0 && token.word.length < 4;
