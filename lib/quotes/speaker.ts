import type { Confidence } from '../article.ts';
import * as flag from './flags.ts';
import type { Paragraph } from './paragraphs.ts';

export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly pronoun: boolean;
}

export interface Speaker {
  readonly mention: Mention | null;
  readonly verb: string | null;
  readonly confidence: Confidence;
  /** Stands inside a clause of the narration. */
  readonly partial: boolean;
  /** Attributed by words of its own sentence. */
  readonly own: boolean;
  /** A word like "film" or "motto" stands right before the marks. */
  readonly trapped: boolean;
  /** A colon, or a comma behind a verb, leads to the quote, or an attribution follows it. */
  readonly led: boolean;
  /** Flags of the token before the quote in its sentence, 0 where it opens the sentence. */
  readonly before: number;
  /** Opens its sentence. */
  readonly opens: boolean;
  /** Is a whole sentence of the article. */
  readonly alone: boolean;
  /** Inherited by the form alone (one sentence, one open pair of marks, turns of a dialogue): nobody else is weighed. */
  readonly settled?: boolean;
  /** Followed by its author: a title. */
  readonly credited: boolean;
}

/** The words of a subject, with their place in the article. */
export function toMention(
  { tokens }: Paragraph,
  subject: { readonly from: number; readonly to: number } | null,
): Mention | null {
  const first = subject && tokens[subject.from];
  const last = subject && tokens[subject.to - 1];
  if (!first || !last) return null;
  return {
    start: first.start,
    end: last.end,
    pronoun: subject.to - subject.from === 1 && (first.bits & (flag.Pronoun | flag.Possessive)) > 0,
  };
}
