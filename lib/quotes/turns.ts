import type { Lexicon } from './lexicon.ts';
import type { Paragraph, Reading } from './paragraphs.ts';
import type { Mention, Speaker } from './speaker.ts';

/** Paragraphs in which the lead of an interview may stand before the answer. */
const FARTHEST_LEAD = 12;
const MOST_SPEAKERS = 300;
const QUESTION = /^\s*[―—–]{1,2}\s*\S/u;

/** "— Q, demande A. ¶ — Q, répond B. ¶ — Q.": lines of a dialogue that name nobody go on in turns. */
export function turnSpeaker(
  { text, paragraphs, drafts }: Reading,
  number: number,
  index: number,
  own: readonly Speaker[],
): Speaker | null {
  const isLine = (paragraph: Paragraph | undefined) => {
    const first = paragraph?.drafts[0];
    return first !== undefined && drafts[first]?.dialogue === true && drafts[first].open === paragraph?.start;
  };
  const lineOf = (paragraph: Paragraph | undefined) =>
    isLine(paragraph) ? own[paragraph?.drafts[0] ?? -1] : undefined;
  const before = paragraphs[number - 1];
  const isLed = before !== undefined && /[:：]\s*$/.test(text.slice(before.start, before.end));
  if (paragraphs[number]?.drafts[0] !== index || !isLine(paragraphs[number]) || isLed) return null;
  const [second, first] = [lineOf(paragraphs[number - 1]), lineOf(paragraphs[number - 2])];
  if (!second?.mention || !first?.mention || first.mention.pronoun || second.mention.pronoun) return null;
  return first;
}

/** 箱崎との一問一答 ¶ ――勝負どころは。 ¶ 「Q」: the answer to a question behind a dash is that of the speaker whom the paragraph before the questions names. */
export function answerer(
  { text, paragraphs }: Reading,
  number: number,
  own: readonly Speaker[],
  { data, subjectMarks }: Lexicon,
): Mention | null {
  const textOf = ({ start, end }: Paragraph) => text.slice(start, end);
  const question = paragraphs[number - 1];
  if (!data.unspaced || !question || !QUESTION.test(textOf(question))) return null;
  for (let i = number - 2; i >= Math.max(0, number - FARTHEST_LEAD); i--) {
    const lead = paragraphs[i];
    if (!lead || QUESTION.test(textOf(lead)) || lead.drafts.length > 0) continue;
    for (const { mention } of own.slice(0, MOST_SPEAKERS)) {
      if (!mention || mention.pronoun) continue;
      const whole = text.slice(mention.start, mention.end);
      const mark = subjectMarks.find((ending) => whole.endsWith(ending));
      const name = mark ? whole.slice(0, -mark.length) : whole;
      const at = name.length > 1 ? textOf(lead).indexOf(name) : -1;
      if (at >= 0) return { start: lead.start + at, end: lead.start + at + name.length, pronoun: false };
    }
    return null;
  }
  return null;
}
