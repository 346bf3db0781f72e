import { nameBehindMarks, withApposition } from './apposition.ts';
import { isBareNoun, isDefiniteNoun, leadsToName, named } from './bare-noun.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { endsNoun, opensNoun } from './noun-end.ts';
import { isParticleName } from './opening-phrase.ts';
import { Nominal, type Phrase } from './phrase.ts';
import { plainApposition, withClause } from './right-apposition.ts';
import { timeWithin } from './skips.ts';
import type { Token } from './tokens.ts';

/** The subject that begins behind token `verb`; null when something else follows. */
export function findRightSubject(
  tokens: readonly Token[],
  verb: number,
  ceiling: number,
  lexicon: Lexicon,
): Phrase | null {
  const bits = (i: number) => (i < ceiling ? (tokens[i]?.bits ?? 0) : 0);
  let i = verb + 1;
  for (let steps = 0; steps < 8 && i < ceiling; steps++) {
    // "ha asegurado este martes Pilar": a day with its article.
    if (bits(i) & flag.Determiner && bits(i + 1) & flag.Time && !(bits(i + 1) & flag.Capital)) i += 2;
    else if (bits(i) & (flag.Skip | flag.Time) && !(bits(i) & flag.Pronoun) && !opensNoun(tokens, i, lexicon)) i++;
    // Hebrew "אומרת בהתרגשות שירה לוין": how it is said, before plain words.
    else if (isManner(tokens[i], bits(i + 1), lexicon)) i++;
    else if (bits(i) & flag.Preposition && timeWithin(tokens, i, ceiling) > 0) i = timeWithin(tokens, i, ceiling);
    else break;
  }
  // "говорить і головний лікар": also the doctor.
  const isAlso =
    lexicon.data.bareNouns && bits(i) & flag.Conjunction && i === verb + 1 && leadsToName(tokens, i + 1, ceiling);
  if (isAlso) i++;
  const first = bits(i);
  if (first === 0 && (i >= ceiling || (lexicon.traits.plainInverted && tokens[i]?.word.length === 1))) return null;
  // Arabic "تقول وهي تمسح دمعة": a clause of circumstance opens with "and she".
  if (
    first & flag.Pronoun &&
    lexicon.prefixes.some((prefix) => isPrefixedPronoun(tokens[i]?.word ?? '', prefix, lexicon))
  )
    return null;
  // "laat weten het experiment …": an article that may be a pronoun, before a plain word.
  const isArticle = first & flag.Determiner && bits(i + 1) === 0 && i + 1 < ceiling && lexicon.data.strictSecond;
  const leadsToPerson =
    isArticle && [i + 2, i + 3].some((k) => bits(k) & (flag.Role | flag.Title) && bits(k - 1) === 0);
  if (isArticle && first & flag.Pronoun && !leadsToPerson) return null;
  if (first & flag.Pronoun && !leadsToPerson && !(first & flag.Title && bits(i + 1) & flag.Capital))
    return { from: i, to: i + 1, weak: false };
  if (!(first & flag.Title) && carriesPreposition(tokens[i]?.word ?? '', lexicon)) return null;
  const isName = isParticleName(first, bits(i + 1), lexicon);
  if (
    !isName &&
    first & (flag.Punctuation | flag.Quoted | flag.Preposition | flag.Opener | flag.Oblique | flag.Conjunction)
  )
    return null;
  const { capitals } = lexicon.data;
  if (
    capitals &&
    !(first & (Nominal | flag.Determiner | flag.Figure)) &&
    !leadsToName(tokens, i, ceiling) &&
    !isBareNoun(tokens, verb, i, ceiling, lexicon) &&
    !isDefiniteNoun(tokens, verb, i, ceiling, lexicon)
  )
    return null;
  if (first & flag.OtherCase && !(bits(i + 1) & (Nominal | flag.OtherCase)) && !leadsToName(tokens, i, ceiling))
    return null;
  let end = i;
  while (end < ceiling && end - i < 14) {
    const here = bits(end);
    if (here & flag.Abbreviation && tokens[end + 1]?.word === '.') {
      end += 2;
      continue;
    }
    // Arabic بـ«…»: a letter alone is a preposition.
    if (lexicon.traits.plainInverted && end > i && tokens[end]?.word.length === 1) break;
    const behind = nameBehindMarks(tokens, end, ceiling);
    if (behind > 0 && end > i) {
      end = behind;
      continue;
    }
    const isNoun = lexicon.data.articles === true && end > i && (bits(end - 1) & flag.Determiner) > 0;
    if (
      here & (flag.Boundary | flag.Conjunction) ||
      (here & flag.AnyVerb && !isNoun && !(here & (flag.Capital | flag.Role)))
    )
      break;
    const titled = here & flag.Preposition ? titledBehind(tokens, end, ceiling, lexicon) : null;
    if (titled) return titled;
    // A role without a name takes its complement along: "an adviser to the mayor".
    if (here & flag.Preposition && !(here & (flag.Link | flag.Particle)) && named(tokens, i, end)) break;
    if (here & (flag.Time | flag.Pronoun) && !(here & (flag.Capital | flag.Determiner))) break;
    // "la prima cittadina": between the article and its role even an adverb is an adjective.
    const isInside = lexicon.data.articles && end > i && bits(end - 1) & flag.Determiner && bits(end + 1) & flag.Role;
    if (capitals && here & flag.Skip && !(here & Nominal) && !opensNoun(tokens, end, lexicon) && !isInside) break;
    if (endsNoun(tokens, end, i, lexicon)) break;
    end++;
  }
  // "the authors of the “Growth Project,”": the phrase ends in a name in marks.
  const marked = tokens[end];
  if (
    end > i + 1 &&
    end < ceiling &&
    marked &&
    marked.bits & flag.Quoted &&
    bits(end - 1) & flag.Determiner &&
    marked.end - marked.start < 60
  )
    end++;
  const phrase = tokens.slice(i, end);
  // "Y lanza una pregunta:": an article alone, or a noun of speech, is what the verb has for object.
  const isThing =
    phrase.some(({ bits }) => bits & flag.Noun) && !phrase.some(({ bits }) => bits & (flag.Role | flag.Title));
  const isNamed = phrase.some(({ bits }) => bits & flag.Capital && !(bits & flag.Determiner));
  if (
    lexicon.data.articles &&
    phrase.length > 0 &&
    !isNamed &&
    (isThing || phrase.every(({ bits }) => bits & flag.Determiner && !(bits & flag.Pronoun)))
  )
    return null;
  // "روى أحد الناجين، أحمد الصوفي، …": without capitals, plain words between two commas are the name.
  const apposed = capitals ? end : plainApposition(tokens, end, ceiling);
  if (apposed > end) return { from: i, to: apposed, weak: false };
  return end > i
    ? { from: i, to: withApposition(tokens, i, withClause(tokens, i, end, ceiling), ceiling), weak: false }
    : null;
}

/** Arabic "مدير المياه في المحافظة المهندس سالم الراوي": behind the role and its place a title opens the name, of two words. */
function titledBehind(tokens: readonly Token[], at: number, ceiling: number, { traits }: Lexicon): Phrase | null {
  if (!traits.plainInverted) return null;
  const isPlace = ({ bits } = { bits: 0 }) => bits === 0 || (bits & flag.Role && !(bits & flag.Title));
  let title = at + 1;
  while (title < at + MAX_PLACE && title < ceiling && isPlace(tokens[title])) title++;
  const opensName = title > at + 1 && title + 2 < ceiling && (tokens[title]?.bits ?? 0) & flag.Title;
  const isName = opensName && [title + 1, title + 2].every((one) => tokens[one]?.bits === 0);
  return isName ? { from: title, to: title + 3, weak: false } : null;
}

/** Tokens of a place with its preposition. */
const MAX_PLACE = 4;

/** A preposition written onto a noun whose ending makes it abstract. */
const isManner = (token: Token | undefined, next: number, { data, leadPrefixes }: Lexicon): boolean =>
  token?.bits === 0 &&
  next === 0 &&
  data.mannerEnding !== undefined &&
  token.word.endsWith(data.mannerEnding) &&
  leadPrefixes.some((prefix) => token.word.startsWith(prefix));

/** Arabic "صرّح للصحفيين", Hebrew "אמרה לתושבים": a preposition is written onto the noun; one letter says so only before a known noun. */
export function carriesPreposition(word: string, lexicon: Lexicon): boolean {
  return lexicon.leadPrefixes.some((prefix) => {
    if (!word.startsWith(prefix)) return false;
    const rest = lexicon.words.get(word.slice(prefix.length)) ?? 0;
    return prefix.length > 1 || ((rest & (flag.Role | flag.Noun | flag.Time)) > 0 && !lexicon.words.has(word));
  });
}

const isPrefixedPronoun = (word: string, prefix: string, lexicon: Lexicon) =>
  word.startsWith(prefix) && ((lexicon.words.get(word.slice(prefix.length)) ?? 0) & flag.Pronoun) > 0;
