import * as flag from './flags.ts';
import { bitsAt, type Frame, isNounHere, wordAt } from './frame.ts';

/** 張教授認為，這「Q」，他建議政府「Q」: a verb before the quote has told who speaks, the one behind it leads to the next quote. */
export function leadsOn(frame: Frame): boolean {
  const { at, sentence, tokens } = frame;
  const isVerb = (i: number) => (bitsAt(frame, i) & flag.Verb) > 0 && !isNounHere(frame, i);
  let next = at + 1;
  while (next < sentence.to && next - at < 12 && !(bitsAt(frame, next) & flag.Quoted)) next++;
  if (!/^[,，]$/.test(tokens[at + 1]?.word ?? '')) return false;
  // 梁詠詩認為，增聘「Q」，建議先…: a verb without a subject of its own goes on with the one before.
  const goesOn = (bitsAt(frame, at + 2) & flag.Verb) > 0 || (bitsAt(frame, next) & flag.Quoted) > 0;
  // 李建中指出，少子化「Q」，他呼籲…: what he says begins at the comma behind the verb and holds the quote.
  for (let i = sentence.from; i < at; i++)
    if (isVerb(i) && (goesOn || /^[,，]$/.test(tokens[i + 1]?.word ?? ''))) return true;
  return false;
}

/** "Even as Lee claimed that “Q,” a lawyer said …": the words belong to the clause that opens them. */
export function isReportedBefore(frame: Frame): boolean {
  const { sentence, at, lexicon } = frame;
  if (lexicon.data.order !== 'subject-verb' || !lexicon.complementizers.has(wordAt(frame, at - 1))) return false;
  for (let i = at - 2; i > sentence.from; i--) {
    if (bitsAt(frame, i) & (flag.Quoted | flag.Punctuation)) return false;
    if (bitsAt(frame, i) & flag.Verb && !isNounHere(frame, i)) return true;
  }
  return false;
}

/** "Während Kern erklärte, er komme, „Q“, räumte …": the clause that opens the sentence has told who speaks. */
export function isInSubordinate(frame: Frame): boolean {
  const { sentence, at, lexicon } = frame;
  if (!lexicon.data.strictSecond || !(bitsAt(frame, sentence.from) & flag.Opener)) return false;
  for (let i = sentence.from + 1; i < at - 1; i++)
    if (bitsAt(frame, i) & flag.Verb && wordAt(frame, i + 1) === ',' && !isNounHere(frame, i)) return true;
  return false;
}
