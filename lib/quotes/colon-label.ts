import { chunkBack } from './chunk-back.ts';
import { clauseOpener, pronounAlone } from './clause-opener.ts';
import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import { type Attribution, type Frame, followsLead, wordAt } from './frame.ts';
import { isPerson } from './is-person.ts';
import { findMarkedSubject } from './marked-subject.ts';
import { opensWithVerb } from './opens-with-verb.ts';
import { personWithin } from './person-within.ts';
import type { Phrase } from './phrase.ts';
import { isPersonal } from './view-holder.ts';

/** X: “Q”, without a verb. */
export function label(frame: Frame): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  if (!followsLead(frame) || at - sentence.from > 40) return null;
  // "Die Kosten seien bekannt: „Q“": reported speech itself, whose speaker an earlier sentence names.
  for (let i = sentence.from; i < at; i++) if (lexicon.reported.has(wordAt(frame, i))) return null;
  const find = lexicon.traits.verbFinal ? findMarkedSubject : firstSubject;
  // 說起這次，他嗓子沙啞：「…」: the clause right before that shows a person.
  const near = lexicon.traits.clausal ? clauseOpener(frame, null, at - 1) : null;
  const first = near ?? find(tokens, sentence.from, at - 1, lexicon);
  const isPointer = first !== null && lexicon.traits.nameCapitals && lexicon.pointers.has(wordAt(frame, first.from));
  const isSomebody = first !== null && !isPointer && isPerson(tokens, first, frame.names);
  const isKept = isSomebody || (first !== null && !isPointer && !lexicon.data.articles);
  const subject = pronounAlone(frame, isKept ? first : (shownName(frame) ?? lastNamed(frame) ?? first));
  if (!subject || opensWithVerb(frame, subject)) return null;
  // "Sa seule requête : « … »": a speech noun that names nobody leaves the speaker to the sentences before.
  const inner = tokens.slice(subject.from, subject.to);
  const isNoun =
    inner.some(({ bits }) => bits & flag.Noun) &&
    !inner.some(({ bits }) => bits & (flag.Role | flag.Title | flag.Pronoun));
  if (isNoun && lexicon.data.dropsSubject) return { subject: null, cue: at - 1, confidence: 'likely' };
  return { subject, cue: at - 1, confidence: subject.to >= at - 1 ? 'direct' : 'likely' };
}

/** "A rincarare la dose ci pensa Anna Neri: «Q»": no person opens the sentence, but it shows one. */
export const shownName = ({ at, sentence, tokens, lexicon }: Frame): Phrase | null =>
  lexicon.traits.nameCapitals && !lexicon.traits.verbFinal ? personWithin(tokens, sentence.from, at - 1, true) : null;

/** "Più dura la preside Paola Gherardini: «Q»": a role or a full name right before the colon. */
function lastNamed({ at, sentence, tokens, lexicon }: Frame): Phrase | null {
  if (!lexicon.traits.nameCapitals || lexicon.traits.verbFinal) return null;
  const phrase = chunkBack(tokens, at - 2, sentence.from, lexicon);
  if (!phrase || phrase.weak) return null;
  let { from } = phrase;
  while (from < phrase.to && !(bitsOf(tokens, from) & (flag.Determiner | flag.Role | flag.Title | flag.Capital)))
    from++;
  if (from === sentence.from && !(bitsOf(tokens, from) & (flag.Determiner | flag.Role | flag.Title))) from++;
  const named = { ...phrase, from };
  return isPersonal(tokens, named) ? named : null;
}

const bitsOf = (tokens: Frame['tokens'], i: number) => tokens[i]?.bits ?? 0;
