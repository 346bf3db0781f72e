import { chunkBack } from './chunk-back.ts';
import { personIn } from './clause-person.ts';
import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph } from './paragraphs.ts';
import type { Phrase } from './phrase.ts';
import { sentenceAt } from './places.ts';
import type { Sentence } from './quote-sentences.ts';

/** Tokens of the next sentence in which a new person counts as introduced by it. */
const REACH = 24;

/**
 * “Q.” Perched on a bin, Zoé Fabiani shouts. The person whom the sentence behind a quote names in full for the first time,
 * in a script with capitals; null when it names nobody new.
 */
export function findIntroduced(
  { tokens, sentences, names }: Paragraph,
  start: number,
  lexicon: Lexicon,
): Phrase | null {
  const own = sentences[sentenceAt(sentences, start)];
  if (!own || !lexicon.traits.nameCapitals) return null;
  const sentence = { from: start, to: own.to };
  const bits = (i: number) => (i < sentence.to ? (tokens[i]?.bits ?? 0) : 0);
  const plain = flag.Preposition | flag.Determiner | flag.Skip | flag.Time | flag.Opener | flag.Conjunction;
  const isName = (i: number) => (bits(i) & flag.Capital) > 0 && !(bits(i) & (plain | flag.Pronoun));
  for (let i = sentence.from; i < Math.min(sentence.to, sentence.from + REACH); i++) {
    if (bits(i) & flag.Quoted) return null;
    if (!isName(i)) continue;
    let to = i + 1;
    while (isName(to) || (bits(to) & flag.Particle && (isName(to + 1) || bits(to + 1) & flag.Particle))) to++;
    const words = tokens.slice(i, to).filter((token) => token.bits & flag.Capital);
    const isNew = words.every((token) => (names.get(token.word) ?? token.start) >= token.start);
    const titled = (bits(i - 1) & (flag.Role | flag.Title)) > 0;
    const governed = (bits(i - 1) & flag.Preposition) > 0 && !titled;
    if (isNew && words.length > 1 && !governed) {
      let from = i;
      while (from > sentence.from && bits(from - 1) & (flag.Role | flag.Title | flag.Determiner)) from--;
      return { from, to, weak: false };
    }
    i = to - 1;
  }
  return null;
}

/** “Q.” 한지수 위원장의 목소리가 떨렸다. / मछुआरे लक्ष्मण बेहरा को …: without capitals, the first title or role and the name beside it, in any case. */
export function findShown({ tokens }: Paragraph, { from, to }: Sentence, lexicon: Lexicon): Phrase | null {
  const stop = flag.Boundary | flag.AnyVerb | flag.Preposition | flag.OtherCase | flag.SubjectMark | flag.Time;
  const bits = (i: number) => (i >= from && i < to ? (tokens[i]?.bits ?? 0) : flag.Punctuation);
  for (let i = from; i < Math.min(to, from + REACH); i++) {
    if (bits(i) & flag.Quoted) return null;
    if (!(bits(i) & (flag.Title | flag.Role)) || bits(i) & flag.Verb) continue;
    if (lexicon.data.unspaced) {
      if (lexicon.traits.clausal) return personIn(tokens, i, to, lexicon);
      return chunkBack(tokens, i, from, lexicon);
    }
    let first = i;
    let last = i + 1;
    while (first > i - 3 && !(bits(first - 1) & stop)) first--;
    if (!(bits(i) & (flag.OtherCase | flag.SubjectMark))) while (last < i + 4 && !(bits(last) & stop)) last++;
    return { from: first, to: last, weak: false };
  }
  return null;
}
