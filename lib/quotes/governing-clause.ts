import * as flag from './flags.ts';
import { type Attribution, bitsAt, type Frame, wordAt } from './frame.ts';
import { verbSecondSubject } from './verb-second.ts';

/** "Das Gericht machte klar, dass … „Q“": whoever governs the clause speaks, whatever the verb. */
export function governingClause(frame: Frame): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  if (!lexicon.data.strictSecond || !lexicon.data.nounCapitals) return null;
  for (let i = at - 1; i > sentence.from; i--) {
    if (bitsAt(frame, i) & flag.Quoted || wordAt(frame, i) === ';') return null;
    if (!lexicon.complementizers.has(wordAt(frame, i)) || !(bitsAt(frame, i - 1) & flag.Punctuation)) continue;
    const subject = verbSecondSubject(tokens, sentence.from, i, lexicon);
    return subject && { subject, cue: i, confidence: 'likely' };
  }
  return null;
}
