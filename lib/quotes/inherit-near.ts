import * as flag from './flags.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph } from './paragraphs.ts';

/** The pronoun that opens the sentence; where words are written without spaces, one that opens any of its clauses. Else its first token. */
export function openingPronoun({ tokens }: Paragraph, from: number, at: number, { data, genders }: Lexicon): number {
  if (!data.unspaced) return from;
  for (let i = at - 2; i > from; i--)
    if (/^[，,]$/.test(tokens[i - 1]?.word ?? '') && genders.has(tokens[i]?.word ?? '')) return i;
  return from;
}

/** Without a quote longer than a nickname. */
export const isToldOf = (tokens: Paragraph['tokens'], { from, to }: Paragraph['sentences'][number]) =>
  !tokens.slice(from, to).some(({ bits, start, end }) => bits & flag.Quoted && end - start > LONGEST_NICKNAME);

/** UTF-16 units with the marks. */
const LONGEST_NICKNAME = 30;
