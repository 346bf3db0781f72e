import type { Frame } from './frame.ts';
import { findMarkedSubject } from './marked-subject.ts';
import type { Phrase } from './phrase.ts';
import { findRightSubject } from './right-subject.ts';

/** Between the quote and its verb, else before the quote; in scripts with capitals also behind the verb. */
export function verbFinalSubject(frame: Frame, start: number, verb: number): Phrase | null {
  const { at, sentence, tokens, lexicon } = frame;
  const hasMarks = lexicon.subjectMarks.length > 0 || lexicon.data.subjectWords !== undefined;
  const parted =
    start > at + 1 ||
    tokens[at + 1]?.bits === undefined ||
    /[,،!?؟]$/.test(frame.text.slice(frame.draft.start, frame.draft.end));
  if (verb > start && (hasMarks || (parted && at === sentence.from))) {
    const between = findMarkedSubject(tokens, start, verb, lexicon);
    if (between) return between;
  }
  if (lexicon.data.capitals || (!hasMarks && verb === start)) {
    const right = findRightSubject(tokens, verb, sentence.to, lexicon);
    if (right) return right;
  }
  return at > sentence.from ? findMarkedSubject(tokens, sentence.from, at, lexicon) : null;
}
