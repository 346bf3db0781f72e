import { firstSubject } from './first-subject.ts';
import * as flag from './flags.ts';
import { type Attribution, bitsAt, type Frame, wordAt } from './frame.ts';

/** "Calling the bridge “Q,” Lee left the room": a participle that opens the sentence has its subject behind the quote. */
export function participleLead(frame: Frame): Attribution | null {
  const { at, sentence, tokens, lexicon } = frame;
  const isParticiple = lexicon.leadEndings.some((ending) => wordAt(frame, sentence.from).endsWith(ending));
  if (!isParticiple || lexicon.data.order !== 'subject-verb' || !(bitsAt(frame, sentence.from) & flag.AnyVerb))
    return null;
  if (at - sentence.from > 24 || /[:;]/.test(wordAt(frame, at - 1))) return null;
  const from = wordAt(frame, at + 1) === ',' ? at + 2 : at + 1;
  const first = bitsAt(frame, from);
  if (!(first & (flag.Pronoun | flag.Capital | flag.Determiner | flag.Title | flag.Role))) return null;
  const subject = firstSubject(tokens, from, sentence.to, lexicon);
  return subject && subject.from === from ? { subject, cue: sentence.from, confidence: 'direct' } : null;
}
