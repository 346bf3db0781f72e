import { withApposition } from './apposition.ts';
import { withComplement } from './complement.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import { joinsName } from './marked-name.ts';
import { opensNoun } from './noun-end.ts';
import { behindPhrase, isParticleName } from './opening-phrase.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';

const Nominal = flag.Capital | flag.Title | flag.Role | flag.Particle;

/** The noun phrase that opens a sentence, behind adverbs and an opening prepositional phrase; null when there is none before `limit`. */
export function firstSubject(tokens: readonly Token[], from: number, limit: number, lexicon: Lexicon): Phrase | null {
  const bits = (i: number) => (i < limit ? (tokens[i]?.bits ?? 0) : 0);
  let i = from;
  for (let tries = 0; tries < 4 && i < limit; tries++) {
    while (
      i < limit &&
      bits(i) & (flag.Punctuation | flag.Skip | flag.Time | flag.Conjunction | flag.Figure) &&
      !(bits(i) & (flag.Pronoun | flag.Role)) &&
      !opensNoun(tokens, i, lexicon)
    )
      i++;
    // "چند لحظه بعد", "two days later".
    if (bits(i) & flag.Determiner && bits(i + 1) & flag.Time) {
      i += 2;
      continue;
    }
    const isLead =
      (lexicon.data.order === 'subject-verb' && i === from && (bits(i) & flag.AnyVerb) > 0 && !(bits(i) & flag.Role)) ||
      lexicon.leadEndings.some((ending) => tokens[i]?.word.endsWith(ending));
    if (!isLead && !(bits(i) & (flag.Preposition | flag.Opener | flag.Oblique | flag.Source))) break;
    if (isParticleName(bits(i), bits(i + 1), lexicon)) break;
    let comma = i;
    while (comma < limit && !/^[,،，]$/.test(tokens[comma]?.word ?? '')) comma++;
    if (comma >= limit) break;
    i = comma + 1;
  }
  if (i >= limit) return null;
  // "Van Dinteren bromt": a capital particle before a name opens the name.
  const isNamed = isParticleName(bits(i), bits(i + 1), lexicon);
  // "На вопрос о преемнике Маслов ответил": the phrase that opens the sentence is not its subject.
  if (
    (lexicon.data.bareNouns || lexicon.data.order === 'verb-subject') &&
    bits(i) & (flag.Preposition | flag.Source | flag.Opener)
  )
    return null;
  if (
    !isNamed &&
    bits(i) & flag.Preposition &&
    lexicon.data.capitals &&
    !lexicon.data.nounCapitals &&
    lexicon.data.order === 'verb-second'
  ) {
    const behind = behindPhrase(tokens, i, limit);
    if (behind < 0) return null;
    i = behind;
  }
  // "Ôm đứa cháu, bà Mỷ": a person behind the first comma outranks words that only their place gives a capital.
  if (
    lexicon.data.dropsSubject &&
    lexicon.data.capitals &&
    i === from &&
    bits(i) === flag.Capital &&
    !(bits(i + 1) & flag.Capital)
  ) {
    let comma = i + 1;
    while (
      comma < limit &&
      comma - i < 14 &&
      tokens[comma]?.word !== ',' &&
      !(bits(comma) & (flag.AnyVerb | flag.Role | flag.Title))
    )
      comma++;
    if (
      comma > i + 1 &&
      tokens[comma]?.word === ',' &&
      (bits(comma + 1) & (flag.Title | flag.Role | flag.Pronoun | flag.Capital) ||
        (bits(comma + 1) & flag.Determiner && bits(comma + 2) & (flag.Title | flag.Role)))
    )
      i = comma + 1;
  }
  const nameFollows = (from: number) =>
    [from, from + 1].some((k) => (bits(k) & flag.Capital) > 0 && !(bits(k - 1) & flag.Boundary));
  if (bits(i) & flag.Pronoun && !(bits(i) & flag.Title && bits(i + 1) & flag.Capital))
    return { from: i, to: i + 1, weak: false };
  // Verb first: the word that opens the sentence is its verb, known or not.
  if (
    lexicon.data.order === 'verb-subject' &&
    !(bits(i) & (Nominal | flag.Determiner)) &&
    bits(i + 1) !== 0 &&
    !(bits(i + 1) & flag.Boundary)
  )
    i++;
  let end = i;
  while (end < limit && end - i < 8) {
    const here = bits(end);
    if (here & flag.Abbreviation && tokens[end + 1]?.word === '.') {
      end += 2;
      continue;
    }
    if (end > i && joinsName(tokens, end)) {
      end++;
      continue;
    }
    if (
      here & (flag.Boundary | flag.Conjunction | flag.Verb | flag.Preposition) &&
      !(here & (flag.Capital | flag.Link)) &&
      // "El acusado guardó silencio": behind its article a participle is the person.
      !(here & flag.Role && end > i && bits(end - 1) & flag.Determiner)
    )
      break;
    if (here & flag.SubjectMark) return { from: i, to: end + 1, weak: false };
    if (
      lexicon.data.capitals &&
      !(here & (Nominal | flag.Determiner)) &&
      ((here & flag.Skip && !opensNoun(tokens, end, lexicon)) || (end > i + 1 && !nameFollows(end + 1)))
    )
      break;
    end++;
  }
  // "इस सवाल पर खान": behind a phrase and its postposition the next one.
  if (
    lexicon.traits.postposed &&
    end > i &&
    end + 1 < limit &&
    bits(end) & flag.Preposition &&
    !(bits(end) & flag.Link)
  )
    return firstSubject(tokens, end + 1, limit, lexicon);
  if (end <= i) return null;
  // "O capitão das águias, Diogo Falé": what ends in a link or an article takes its noun along.
  const isOpen = (flag.Link | flag.Determiner | flag.Oblique) & bits(end - 1);
  if (isOpen && end > i + 1 && end < limit && !(bits(end) & (flag.Boundary | flag.AnyVerb | flag.Skip))) end++;
  if (lexicon.data.capitals && !(bits(i) & (Nominal | flag.Determiner))) return null;
  // "Más crítico se muestra …": where nouns take articles, a bare one is no subject.
  const isBare = end === i + 1 && bits(i) & flag.Role && !(bits(i) & (flag.Capital | flag.Title | flag.Pronoun));
  if (isBare && lexicon.data.capitals && lexicon.data.articles) return null;
  const to = withComplement(tokens, i, withApposition(tokens, i, end, limit), limit, lexicon);
  return { from: i, to, weak: false };
}
