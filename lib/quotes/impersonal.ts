import * as flag from './flags.ts';
import { bitsAt, type Frame, wordAt } from './frame.ts';
import type { Phrase } from './phrase.ts';

const Person = flag.Capital | flag.Role | flag.Title | flag.Pronoun;

/**
 * "heißt es in dem Schreiben", "говорится в решении": what the preposition behind or before the verb governs; who signed it
 * where the text says so ("в письме, которое подписал директор Иван Лесков").
 */
export function impersonalSubject(frame: Frame, verb: number): Phrase | null {
  if (!frame.lexicon.impersonals.has(wordAt(frame, verb))) return null;
  const from = clauseStart(frame, verb);
  // "Auf der Seite des Rats heißt es zum Anlass": a host that opens the clause outranks what follows the verb.
  const isHosted = frame.lexicon.hosts.has(wordAt(frame, from));
  const before = () => governed(frame, from, verb);
  const behind = () => governed(frame, verb + 1, verb + 6);
  const found = isHosted ? (before() ?? behind()) : (behind() ?? before());
  // ", heter det i ett uttalande": a statement whose body the sentence before names.
  const first = found && frame.tokens[found.from];
  const isNobody =
    found !== null &&
    frame.lexicon.indefinites.has(first?.word ?? '') &&
    !frame.lexicon.data.nounCapitals &&
    !names(frame, found);
  if (isNobody) return null;
  return found && (signedBy(frame, found.to) ?? found);
}

const names = ({ tokens }: Frame, { from, to }: Phrase) =>
  tokens.slice(from, to).some(({ bits }) => bits & (flag.Capital | flag.Role));

/** The person in the relative clause that begins behind token `end`. */
function signedBy(frame: Frame, end: number): Phrase | null {
  const { sentence, tokens } = frame;
  if (wordAt(frame, end) !== ',' || !(bitsAt(frame, end + 1) & (flag.Relative | flag.Opener))) return null;
  for (let i = end + 2; i < Math.min(sentence.to, end + 8); i++) {
    const bits = bitsAt(frame, i);
    if (bits & (flag.Punctuation | flag.Quoted)) return null;
    if (!(bits & Person)) continue;
    let to = i + 1;
    while (to < sentence.to && to - i < 10 && !(bitsAt(frame, to) & (flag.Boundary | flag.AnyVerb | flag.Preposition)))
      to++;
    return tokens.slice(i, to).some((token) => token.bits & Person) ? { from: i, to, weak: false } : null;
  }
  return null;
}

/** The phrase behind the first preposition of tokens [from, limit). */
function governed(frame: Frame, from: number, limit: number): Phrase | null {
  const stop = flag.Boundary | flag.AnyVerb | flag.Preposition | flag.Conjunction;
  for (let i = from; i < limit; i++) {
    const bits = bitsAt(frame, i);
    if (bits & (flag.Punctuation | flag.Quoted | flag.Opener)) return null;
    if (!(bits & flag.Preposition)) continue;
    let to = i + 1;
    while (to < frame.sentence.to && to - i < 10 && (to === i + 1 || !(bitsAt(frame, to) & stop))) to++;
    // "в сообщении «Почты»": the name in marks belongs to it.
    const named = frame.tokens[to];
    if (named && named.bits & flag.Quoted && to !== frame.at && named.end - named.start < 40) to++;
    return to > i + 1 ? { from: i + 1, to, weak: false } : null;
  }
  return null;
}

function clauseStart(frame: Frame, verb: number): number {
  let i = verb;
  while (i > frame.sentence.from && verb - i < 16 && !(bitsAt(frame, i - 1) & (flag.Punctuation | flag.Quoted))) i--;
  return i;
}
