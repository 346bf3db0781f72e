import * as flag from './flags.ts';
import type { Frame } from './frame.ts';
import type { Lexicon } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/** "Deren Haltung nannte er …", "Der Zeitung sagte Anna Kern …": what stands first names nobody, what follows the verb does. */
export function isObjectFirst({ tokens, lexicon }: Frame, left: Phrase, right: Phrase): boolean {
  if (!lexicon.data.strictSecond) return false;
  const inside = ({ from, to }: Phrase) => tokens.slice(from, to);
  const person = flag.Role | flag.Title | flag.Pronoun;
  const head = headOf(inside(left), lexicon);
  if (isDative(inside(left), head, lexicon)) return true;
  if (head.some((token) => token.bits & person) || isName(inside(left)[0]?.bits ?? 0)) return false;
  const [first] = inside(right);
  const bits = first?.bits ?? 0;
  return (
    // Dutch "roemde het als": a pronoun that is an article too names no person.
    ((bits & flag.Pronoun) > 0 && (lexicon.data.nounCapitals === true || !(bits & flag.Determiner))) ||
    (isName(bits) && inside(right).length > 1) ||
    ((bits & flag.Determiner) > 0 &&
      inside(right).some((token) => token.bits & flag.Role) &&
      !head.some((token) => token.bits & flag.Role))
  );
}

/** Where capitals tell nouns, the noun of the phrase with its apposition, without the genitives behind it. */
function headOf(phrase: readonly Token[], lexicon: Lexicon): readonly Token[] {
  if (!lexicon.data.nounCapitals) return phrase;
  const isNoun = (token: Token) => isName(token.bits);
  const from = phrase.findIndex((token) => isNoun(token) || token.bits & flag.Pronoun);
  const length = phrase.slice(from).findIndex((token) => !isNoun(token));
  return from < 0 ? phrase : phrase.slice(from, length < 0 ? undefined : from + Math.max(1, length));
}

/** "Der Zeitung sagte …": the article of the dative before a noun that its ending tells to be feminine. */
const isDative = (phrase: readonly Token[], [noun]: readonly Token[], lexicon: Lexicon) =>
  lexicon.feminine.length > 0 &&
  lexicon.genitives.has(phrase[0]?.word ?? '') &&
  lexicon.feminine.some((ending) => noun?.word.endsWith(ending));

const isName = (bits: number) =>
  (bits & flag.Capital) > 0 && !(bits & (flag.Determiner | flag.Preposition | flag.Oblique));

/** In a verb-second clause what stands first is no subject if it is a prepositional phrase or an adverb. */
export function opensWithAdverbial({ tokens, sentence, lexicon }: Frame, left: Phrase): boolean {
  if (!lexicon.data.strictSecond) return false;
  let i = left.from;
  while (i > sentence.from && !((tokens[i - 1]?.bits ?? 0) & (flag.Punctuation | flag.Conjunction))) i--;
  const first = tokens[i]?.bits ?? 0;
  // "Dat vindt ook X", "Så säger X".
  if (!lexicon.data.nounCapitals && lexicon.pointers.has(tokens[i]?.word ?? '')) return true;
  return (
    (first & (flag.Preposition | flag.Oblique | flag.Opener | flag.Skip | flag.Time | flag.SourceBehind)) > 0 &&
    !(first & (flag.Determiner | flag.Pronoun))
  );
}
