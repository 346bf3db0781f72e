import { after } from './attribute-after.ts';
import { before, beforeFar, beforeSmall } from './attribute-before.ts';
import { adjacentTopic, afterFar, markedLead } from './attribute-far.ts';
import { agentSource, namedSource, openingSource, source } from './attribute-source.ts';
import { chunkBack } from './chunk-back.ts';
import { shownBefore } from './clause-opener.ts';
import { label } from './colon-label.ts';
import * as flag from './flags.ts';
import type { Attribution, Frame } from './frame.ts';
import { governingClause } from './governing-clause.ts';
import type { Lexicon } from './lexicon.ts';
import { nounBehind, nounOf, nounSource, nounThat } from './noun-source.ts';
import { participleLead } from './participle-lead.ts';
import { personWithin } from './person-within.ts';
import { holds, type Phrase } from './phrase.ts';
import { bracketed } from './verb-final-subject.ts';
import { framedByWords } from './words-frame.ts';

/** In this order in every language: the first that finds somebody is right most often. */
const EVERYWHERE = [after, nounSource, before, label, beforeFar, source];
const VERB_FINAL = [
  bracketed,
  agentSource,
  namedSource,
  nounBehind,
  nounThat,
  ...EVERYWHERE,
  afterFar,
  adjacentTopic,
  markedLead,
  governingClause,
];
const OTHERS = [
  ...[framedByWords, participleLead, openingSource, nounOf, ...EVERYWHERE],
  ...[governingClause, beforeSmall, afterFar, shownBefore],
];

/** Looks for the attribution inside the quote's own sentence, surest forms first; null when it holds none. */
export function attribute(frame: Frame): Attribution | null {
  const steps = frame.lexicon.traits.verbFinal ? VERB_FINAL : OTHERS;
  for (const step of steps) {
    const found = step(frame);
    if (found) return found.subject ? { ...found, subject: whoStandsFor(frame, found.subject) } : found;
  }
  return null;
}

/** "Chi non si arrende è Anna Neri, che ammette …", "Che aggiunge: «Q»": a relative pronoun alone says nobody's name. */
function whoStandsFor({ tokens, sentence, at, lexicon }: Frame, subject: Phrase): Phrase | null {
  if (subject.to - subject.from === 1 && lexicon.nobodies.has(tokens[subject.from]?.word ?? ''))
    return hostOf(tokens, sentence, subject.to, lexicon) ?? subject;
  const { bits } = tokens[subject.from] ?? { bits: 0 };
  const isRelative =
    subject.to - subject.from === 1 && bits & (flag.Relative | flag.Opener) && !(bits & flag.Determiner);
  if (!isRelative || subject.from !== sentence.from || !lexicon.traits.nameCapitals) return subject;
  return personWithin(tokens, sentence.from + 1, Math.max(at, sentence.from + 1), false);
}

/** "affirme-t-on à la mairie", "Du côté de la direction, on assure": behind a pronoun for nobody, or at the front, where they are who speak. */
function hostOf(
  tokens: Frame['tokens'],
  { from, to }: Frame['sentence'],
  behind: number,
  lexicon: Lexicon,
): Phrase | null {
  const bits = (i: number) => (i < to ? (tokens[i]?.bits ?? 0) : flag.Punctuation);
  const isShown = (phrase: Phrase) => holds(tokens, phrase, flag.Capital | flag.Role | flag.Title);
  if (bits(behind) & flag.Preposition) {
    let end = behind + 1;
    while (end - behind < 9 && !(bits(end) & (flag.Boundary | flag.AnyVerb))) end++;
    const phrase = { from: behind + 1, to: end, weak: false };
    if (end > behind + 1 && isShown(phrase)) return phrase;
  }
  if (!(bits(from) & flag.Preposition)) return null;
  let end = from + 1;
  while (end < to && end - from < 12 && !(bits(end) & (flag.Boundary | flag.AnyVerb))) end++;
  const phrase = chunkBack(tokens, end - 1, from + 1, lexicon);
  return phrase && isShown(phrase) ? phrase : null;
}
