import * as flag from './flags.ts';
import { bitsAt, type Frame, wordAt } from './frame.ts';
import type { Phrase } from './phrase.ts';

/** "L'affitto, spiega, è raddoppiato": where subjects may be dropped, a verb alone between commas says who only if a person stands before it. */
export function isParenthesis(frame: Frame, verb: number, { from, to }: Phrase): boolean {
  const { dropsSubject, capitals } = frame.lexicon.data;
  if (!dropsSubject || !capitals || wordAt(frame, verb - 1) !== ',' || wordAt(frame, verb + 1) !== ',') return false;
  const person = flag.Role | flag.Title | flag.Pronoun;
  return !frame.tokens
    .slice(from, to)
    .some(
      ({ bits }, i) =>
        bits & person ||
        (bits & flag.Capital && (from + i > frame.sentence.from + 1 || !(bitsAt(frame, from) & flag.Determiner))),
    );
}
