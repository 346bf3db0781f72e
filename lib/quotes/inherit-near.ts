import * as flag from './flags.ts';
import { isQuote } from './is-quote.ts';
import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import type { Speaker } from './speaker.ts';

/** The pronoun that opens the sentence; where words are written without spaces, one that opens any of its clauses. Else its first token. */
export function openingPronoun({ tokens }: Paragraph, from: number, at: number, { data, genders }: Lexicon): number {
  if (!data.unspaced) return from;
  for (let i = at - 2; i > from; i--)
    if (/^[，,]$/.test(tokens[i - 1]?.word ?? '') && genders.has(tokens[i]?.word ?? '')) return i;
  return from;
}

/** 応援曲「宝島」が鳴り響くなか、「Q」と話した: in a script without spaces a name in marks lends no speaker to the quote behind it. */
export function lendsSpeaker(
  { drafts, text }: Reading,
  index: number,
  all: readonly Speaker[],
  lexicon: Lexicon,
): boolean {
  const draft = drafts[index];
  const speaker = all[index];
  if (!lexicon.data.unspaced || !draft || !speaker) return true;
  return speaker.own || isQuote(text, draft, speaker, lexicon);
}

/** Without a quote longer than a nickname. */
export const isToldOf = (tokens: Paragraph['tokens'], { from, to }: Paragraph['sentences'][number]) =>
  !tokens.slice(from, to).some(({ bits, start, end }) => bits & flag.Quoted && end - start > LONGEST_NICKNAME);

/** The sentence holds no words of anybody, though it may hold a name in marks ("the “Harbour Inn”"). */
export function setsScene(
  { drafts, text }: Reading,
  { tokens, sentences }: Paragraph,
  place: number,
  own: readonly Speaker[],
  lexicon: Lexicon,
): boolean {
  const sentence = sentences[place];
  if (!sentence || !isToldOf(tokens, sentence)) return false;
  return tokens.slice(sentence.from, sentence.to).every(({ quote }) => {
    const draft = drafts[quote];
    const speaker = own[quote];
    return !draft || !speaker || !isQuote(text, draft, speaker, lexicon);
  });
}

/** UTF-16 units with the marks. */
const LONGEST_NICKNAME = 30;
