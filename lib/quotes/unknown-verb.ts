import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import { type Attribution, bitsAt, type Frame } from './frame.ts';
import { findRightSubject } from './right-subject.ts';

/** “Q,” fumed X / “Q,” X fumed: where a clause follows a comma, a plain word beside a name is its verb. */
export function afterUnknownVerb(frame: Frame, start: number, hasComma: boolean): Attribution | null {
  const { tokens, sentence, lexicon } = frame;
  if (!lexicon.data.capitals || !hasComma || frame.at !== sentence.from) return null;
  const isPlain = (i: number) => i < sentence.to && (bitsAt(frame, i) & ~flag.Guess) === 0;
  if (isPlain(start)) {
    const right = findRightSubject(tokens, start, sentence.to, lexicon);
    return right && right.from === start + 1 && bitsAt(frame, right.from) & (flag.Capital | flag.Pronoun | flag.Title)
      ? { subject: right, cue: start, confidence: 'likely' }
      : null;
  }
  const left = firstSubject(tokens, start, sentence.to, lexicon);
  return left && left.from === start && isPlain(left.to) ? { subject: left, cue: left.to, confidence: 'likely' } : null;
}
