import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Swedish "skriker barnen", "skriver läkarna att": a plain word whose ending is the article, right behind a known verb. */
export function isDefiniteNoun(
  tokens: readonly Token[],
  verb: number,
  from: number,
  ceiling: number,
  lexicon: Lexicon,
): boolean {
  const noun = tokens[from];
  const isVerb = ((tokens[verb]?.bits ?? 0) & flag.Verb) > 0;
  if (!noun || !isVerb || from !== verb + 1 || (noun.bits & ~flag.Guess) !== 0 || noun.word.length < 5) return false;
  const next = from + 1 < ceiling ? (tokens[from + 1]?.bits ?? 0) : flag.Punctuation;
  return (
    (next & (flag.Punctuation | flag.Preposition | flag.Opener)) > 0 &&
    lexicon.definiteEndings.some((ending) => noun.word.endsWith(ending))
  );
}

/** A language without articles: one or two plain words between the verb and the next mark are its subject. */
export function isBareNoun(
  tokens: readonly Token[],
  verb: number,
  from: number,
  ceiling: number,
  lexicon: Lexicon,
): boolean {
  if (!lexicon.data.bareNouns || from !== verb + 1 || (tokens[verb]?.bits ?? 0) & flag.Guess) return false;
  const before = tokens[verb - 1]?.bits ?? flag.Punctuation;
  const isBehindMark = (before & (flag.Punctuation | flag.Quoted)) > 0 && ((tokens[verb]?.bits ?? 0) & flag.Verb) > 0;
  if ((before & ~flag.Guess) !== 0 && !(before & (flag.Punctuation | flag.Quoted | flag.Opener | flag.Skip)))
    return false;
  for (let i = from; i < from + 3; i++) {
    const bits = i < ceiling ? (tokens[i]?.bits ?? 0) : flag.Punctuation;
    if (bits & (flag.Punctuation | flag.Preposition))
      return i > from && ((bits & flag.Punctuation) > 0 || (isBehindMark && !isNamedLater(tokens, i, ceiling)));
    if ((bits & ~flag.Guess) !== 0) return false;
  }
  return false;
}

/** "сообщил журналистам в четверг палеонтолог Семен Бурнашев": who speaks comes later in the clause, so the noun is an object. */
function isNamedLater(tokens: readonly Token[], from: number, ceiling: number): boolean {
  const isGoverned = (i: number) => (tokens[i - 1]?.bits ?? 0) & (flag.Preposition | flag.Capital | flag.OtherCase);
  for (let i = from + 1; i < Math.min(ceiling, from + 12) && !((tokens[i]?.bits ?? 0) & flag.Boundary); i++)
    if ((tokens[i]?.bits ?? 0) & (flag.Capital | flag.Role | flag.Title) && !isGoverned(i)) return true;
  return false;
}

/** "election lawyer Joe Birkenstock": lower-case words that end in a name. */
export function leadsToName(tokens: readonly Token[], from: number, ceiling: number): boolean {
  for (let i = from; i < Math.min(from + 5, ceiling); i++) {
    const bits = tokens[i]?.bits ?? 0;
    if (bits & (flag.Boundary | flag.Preposition | flag.Skip | flag.AnyVerb)) return false;
    if (bits & (flag.Capital | flag.Role)) return true;
  }
  return false;
}

export const named = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some((token) => token.bits & flag.Capital);
