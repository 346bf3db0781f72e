import * as flag from './flags.ts';
import { findLeftSubject } from './left-subject.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import type { Sentence } from './quote-sentences.ts';
import { findRightSubject } from './right-subject.ts';
import type { Mention } from './speaker.ts';

export interface Indirect {
  readonly start: number;
  readonly end: number;
  readonly mention: Mention;
  readonly verb: string;
}

/** "The mayor said that …": what stands behind the word that opens it, in sentences without marks; to be listed apart. */
export function findIndirect(reading: Reading, lexicon: Lexicon): Indirect[] {
  const openers = new Set(lexicon.data.complementizers?.split(' ') ?? []);
  if (openers.size === 0) return [];
  return reading.paragraphs.flatMap((paragraph) =>
    paragraph.sentences.flatMap((sentence) => fromSentence(paragraph, sentence, openers, lexicon)),
  );
}

function fromSentence(
  { tokens }: Paragraph,
  { from, to }: Sentence,
  openers: ReadonlySet<string>,
  lexicon: Lexicon,
): Indirect[] {
  if (tokens.slice(from, to).some((token) => token.bits & flag.Quoted)) return [];
  let opener = from + 1;
  while (opener < to && !openers.has(tokens[opener]?.word ?? '')) opener++;
  if (opener >= to) return [];
  const first = tokens[opener + 1];
  const last = tokens[to - 1]?.bits === flag.Punctuation ? tokens[to - 2] : tokens[to - 1];
  if (!first || !last || last.end <= first.start) return [];
  for (let i = opener - 1; i >= Math.max(from, opener - 8); i--) {
    const verb = tokens[i];
    if (!verb || !(verb.bits & flag.Verb)) continue;
    const subject = findLeftSubject(tokens, i, from, lexicon) ?? findRightSubject(tokens, i, opener, lexicon);
    const head = subject && tokens[subject.from];
    const tail = subject && tokens[subject.to - 1];
    if (!head || !tail || subject.weak) return [];
    const pronoun = subject.to - subject.from === 1 && (head.bits & flag.Pronoun) > 0;
    return [
      { start: first.start, end: last.end, mention: { start: head.start, end: tail.end, pronoun }, verb: verb.word },
    ];
  }
  return [];
}
