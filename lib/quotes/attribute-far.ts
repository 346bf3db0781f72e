import * as flag from './flags.ts';
import { type Attribution, bitsAt, type Frame, isInClause, isNounHere } from './frame.ts';
import { findLeftSubject } from './left-subject.ts';
import { findMarkedSubject } from './marked-subject.ts';
import { findRightSubject } from './right-subject.ts';

/** “Q” …, X said, at the end of the sentence. */
export function afterFar(frame: Frame): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  if (isInClause(frame)) return null;
  for (let i = sentence.to - 1; i > at; i--) {
    if (tokens[i]?.word === ')') while (i > at + 1 && tokens[i]?.word !== '(') i--;
    if (!(bitsAt(frame, i) & flag.Verb) || isNounHere(frame, i)) continue;
    const near = findLeftSubject(tokens, i, at + 1, lexicon);
    const subject = near ?? (lexicon.traits.clausal ? null : findRightSubject(tokens, i, sentence.to, lexicon));
    if (subject && !subject.weak) return { subject, cue: i, confidence: 'likely' };
  }
  return null;
}

/** X は「Q」。: the topic stands right before the quote, its verb is left out or unknown. */
export function adjacentTopic(frame: Frame): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  if (!(bitsAt(frame, at - 1) & flag.SubjectMark)) return null;
  const subject = findMarkedSubject(tokens, sentence.from, at, lexicon);
  if (!subject) return null;
  const isPerson =
    subject.to === at && tokens.slice(subject.from, at).some(({ bits }) => bits & (flag.Role | flag.Title));
  return { subject, cue: at - 1, confidence: isPerson ? 'direct' : 'likely' };
}

/** "X ने पत्रकारों से …, “Q”": the subject carries its mark, a comma or a colon leads to the quote, the verb is none that is known. */
export function markedLead(frame: Frame): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  if (!lexicon.data.subjectWords || at === sentence.from || !/^[,:—–]$/.test(tokens[at - 1]?.word ?? '')) return null;
  const subject = findMarkedSubject(tokens, sentence.from, at - 1, lexicon);
  const isShown = subject && bitsAt(frame, subject.to - 1) & (flag.SubjectMark | flag.Pronoun);
  return isShown ? { subject, cue: at - 1, confidence: 'likely' } : null;
}
