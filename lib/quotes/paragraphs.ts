import { splitNames } from './article-names.ts';
import { dialogueDrafts, isAttributedDialogue, isDialogueLine, isSpokenLine, runInDialogue } from './dialogue.ts';
import { cutInterruptions } from './interruptions.ts';
import { addNames } from './is-person.ts';
import type { Lexicon } from './lexicon.ts';
import { type Sentence, toSentences } from './quote-sentences.ts';
import { findSpans } from './spans.ts';
import { type Enclosed, type Token, toTokens } from './tokens.ts';

/** A stretch of words between marks (or behind a dialogue dash) that may be a quote. */
export interface Draft extends Enclosed {
  readonly paragraph: number;
  readonly closed: boolean;
  readonly dialogue: boolean;
  /** A later piece of one pair of marks, cut by an attribution. */
  readonly resumed: boolean;
}

export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly drafts: readonly number[];
  /** Words that the whole article writes with a capital inside its sentences, lower case, and where it first does. */
  readonly names: ReadonlyMap<string, number>;
}

export interface Reading {
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly drafts: readonly Draft[];
}

/** Splits the article into paragraphs, drafts and tokens. */
export function readParagraphs(text: string, lexicon: Lexicon): Reading {
  const ranges = [...text.matchAll(/[^\n]+/g)].map((match) => [match.index, match.index + match[0].length] as const);
  const pairs = choosePairs(text, ranges, lexicon);
  const hasDialogue =
    lexicon.data.dialogueDash === true &&
    ranges.some(
      ([from, to], i) =>
        isAttributedDialogue(text, from, to, lexicon) ||
        (lexicon.data.dashOpens && isSpokenLine(text.slice(from, to))) ||
        // A paragraph that ends in a colon leads to the line of dialogue behind it.
        (isDialogueLine(text.slice(from, to)) && /:\s*$/.test(text.slice(...(ranges[i - 1] ?? [0, 0])))),
    );
  const drafts: Draft[] = [];
  const names = new Map<string, number>();
  const read = ranges.map(([start, end], paragraph) => {
    const isDialogue = hasDialogue && isDialogueLine(text.slice(start, end));
    const spoken = isDialogue ? dialogueDrafts(text, start, end, paragraph, lexicon) : [];
    // Between the lines of a dialogue the narration may quote in marks.
    const marked = markedDrafts(text, start, end, paragraph, pairs, lexicon, !isDialogue).filter(isApartFrom(spoken));
    const own = [...spoken, ...marked].sort((a, b) => a.open - b.open);
    const first = drafts.length;
    drafts.push(...own);
    const tokens = toTokens(text, start, end, own, first, lexicon);
    addNames(tokens, names);
    return { start, end, tokens, drafts: own.map((_, i) => first + i), names };
  });
  const split = splitNames(
    read.map(({ tokens }) => tokens),
    lexicon,
  );
  const paragraphs = read.map((paragraph, i): Paragraph => {
    const tokens = split[i] ?? paragraph.tokens;
    return { ...paragraph, tokens, sentences: toSentences(text, tokens, drafts, lexicon) };
  });
  return { text, paragraphs, drafts };
}

/** Words in marks inside of what a dialogue holds belong to it. */
const isApartFrom =
  (spoken: readonly Draft[]) =>
  ({ open, close }: Draft): boolean =>
    spoken.every((other) => close <= other.open || open >= other.close);

/** The marks that this article uses for what is said. */
function choosePairs(text: string, ranges: readonly (readonly [number, number])[], lexicon: Lexicon): Lexicon['marks'] {
  // ”Q”: where no opening mark is ever typed, the closing one opens too.
  const isTurned =
    text.includes('”') && !text.includes('“') && [...lexicon.marks.values()].some((to) => to.includes('”'));
  const marks = isTurned ? new Map([...lexicon.marks, ['”', '”'] as const]) : lexicon.marks;
  if (lexicon.singles.size === 0) return marks;
  const least = lexicon.data.capitals ? 12 : 5;
  const isOuter = ([from, to]: readonly [number, number]) => {
    const single = findSpans(text, from, to, lexicon.singles);
    const double = findSpans(text, from, to, marks).filter((span) => span.end - span.start > least);
    return double.some(
      (span) => !single.some(({ open, close, closed }) => closed && open < span.open && close > span.close),
    );
  };
  return ranges.some(isOuter) ? marks : new Map([...marks, ...lexicon.singles]);
}

function markedDrafts(
  text: string,
  from: number,
  to: number,
  paragraph: number,
  pairs: Lexicon['marks'],
  lexicon: Lexicon,
  runsIn: boolean,
): Draft[] {
  const spans = findSpans(text, from, to, pairs);
  const drafts = spans.flatMap((span) => {
    const pieces = cutInterruptions(text, span.start, span.end, lexicon, lexicon.data.commaIncise ? 'marks' : 'no');
    return pieces.map((piece, index) => ({
      open: index === 0 ? span.open : piece.start,
      start: piece.start,
      end: piece.end,
      close: index === pieces.length - 1 && piece.end >= span.end - 1 ? span.close : piece.end,
      closed: span.closed,
      paragraph,
      dialogue: false,
      resumed: pieces.length > 1,
    }));
  });
  if (!lexicon.data.dialogueDash || !runsIn) return drafts;
  const edges = [from, ...spans.flatMap((span) => [span.open, span.close]), to];
  const spoken: Draft[] = [];
  for (let i = 0; i < edges.length; i += 2) {
    const from = Math.max(edges[i] ?? to, spoken[spoken.length - 1]?.close ?? 0);
    if (from >= (edges[i + 1] ?? to)) continue;
    const run = (end: number | undefined) => runInDialogue(text, from, end ?? to, paragraph, lexicon);
    const own = run(edges[i + 1]);
    // "… . – She asked: “You never sleep?” Now I do – says Ada.": what is spoken may hold the words of somebody else.
    spoken.push(...(own.length > 0 || i + 3 >= edges.length ? own : run(edges[i + 3])));
  }
  return [...drafts.filter(isApartFrom(spoken)), ...spoken].sort((a, b) => a.open - b.open);
}
