import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import { bitsAt, type Frame, wordAt } from './frame.ts';
import { findLeftSubject, isMarkedName } from './left-subject.ts';
import type { Phrase } from './phrase.ts';
import { findRightSubject } from './right-subject.ts';

/**
 * German and Dutch put the verb, or the participle, at the end of its clause: "Kern hatte die Rolle der Stadt betont: „…“",
 * "wurde von Kern als „…“ bezeichnet", "dass Kern das Vorhaben „…“ nannte". The subject stands at the clause's other end.
 */
export function framedSubject(frame: Frame, verb: number): Phrase | null {
  const { lexicon, tokens } = frame;
  if (!lexicon.data.strictSecond || lexicon.auxiliaries.size === 0) return null;
  const from = clauseStart(frame, verb);
  const opener = bitsAt(frame, from);
  const isFinal = bitsAt(frame, verb + 1) === 0 || (bitsAt(frame, verb + 1) & (flag.Punctuation | flag.Quoted)) > 0;
  for (let i = from; i < verb - 1; i++) {
    if (!lexicon.auxiliaries.has(wordAt(frame, i)) || bitsAt(frame, i + 1) & flag.AnyVerb) continue;
    if (!isFinal && i + 1 === verb) return null;
    // "wird von der Zeitung mit den Worten zitiert": the one who is quoted speaks, not the one who quotes.
    const agent = lexicon.cites.has(wordAt(frame, verb)) ? null : agentOf(frame, i, verb);
    if (agent) return agent;
    const left = findLeftSubject(tokens, i, from, lexicon);
    const isLead = (opener & (flag.Preposition | flag.Oblique | flag.Opener | flag.Skip | flag.Time)) > 0;
    const right = findRightSubject(tokens, i, verb, lexicon);
    return isLead ? right : (left ?? right);
  }
  // "die Marke, die Kern zum Ziel erklärt hatte": in a relative clause the auxiliary comes last.
  const isPerfect =
    lexicon.auxiliaries.has(wordAt(frame, verb + 1)) &&
    (bitsAt(frame, verb + 2) & (flag.Punctuation | flag.Quoted)) > 0;
  if (isPerfect && opener & flag.Determiner && wordAt(frame, from - 1) === ',')
    return findRightSubject(tokens, from, verb, lexicon);
  if (opener & flag.Opener && isFinal && verb > from + 1) return firstSubject(tokens, from + 1, verb, lexicon);
  return null;
}

/** Passive: "wurde von der Ministerin … bezeichnet". */
function agentOf(frame: Frame, auxiliary: number, verb: number): Phrase | null {
  if (!frame.lexicon.passives.has(wordAt(frame, auxiliary))) return null;
  for (let i = clauseStart(frame, auxiliary); i < verb; i++) {
    if (!frame.lexicon.agents.has(wordAt(frame, i))) continue;
    let to = i + 1;
    const stop = flag.Boundary | flag.AnyVerb | flag.Preposition | flag.Skip;
    while (to < verb && (to === i + 1 || !(bitsAt(frame, to) & stop) || bitsAt(frame, to) & flag.Capital)) to++;
    return to > i + 1 ? { from: i + 1, to, weak: false } : null;
  }
  return null;
}

function clauseStart(frame: Frame, verb: number): number {
  let i = verb;
  while (i > frame.sentence.from && verb - i < 40) {
    const bits = bitsAt(frame, i - 1);
    if (/^[,;:–—]$/.test(wordAt(frame, i - 1))) break;
    if (bits & flag.Quoted && !isMarkedName(frame.tokens, i - 1, frame.sentence.from, frame.lexicon)) break;
    i--;
  }
  return i;
}
