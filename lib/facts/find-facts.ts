import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { measureText } from '../text/measure.ts';
import { findSentences } from '../text/sentences.ts';
import { type Figure, findFigures } from './figures.ts';
import { findDetails } from './find-details.ts';
import { hasWholeFigures } from './number-guard.ts';
import { findQuotedRanges, hasLooseQuote, isMostlyInside, type ParagraphRange } from './quoted-speech.ts';
import { rankSentences } from './rank-sentences.ts';
import { hasBoilerplate } from './sentence-features.ts';
import { READER_SHIFT, SENTENCE_WEIGHTS } from './weights.ts';

export interface FactInput {
  /** Paragraph texts in order: headings, captions, tables and code left out. */
  readonly paragraphs: readonly string[];
  readonly title: string;
  readonly excerpt: string | null;
  /** ISO 8601 or null: what "on Friday" is counted from. */
  readonly publishedAt: string | null;
  readonly language: Language;
  /** Quotes that are shown already: what stands in them is not repeated as a fact. */
  readonly quotes?: readonly ParagraphRange[];
}

export interface FoundFact {
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly details: readonly Detail[];
}

interface Sentence extends ParagraphRange {
  readonly text: string;
}

const MAX_SENTENCES = 600;
const MAX_PARAGRAPH = 50_000;
// Shorter is a label or an exclamation, longer no sentence.
const MIN_LENGTH = 5;
const MAX_LENGTH = 120;
const readerWeights = {
  ...SENTENCE_WEIGHTS,
  figure: SENTENCE_WEIGHTS.figure + READER_SHIFT.figure,
  opinion: SENTENCE_WEIGHTS.opinion + READER_SHIFT.opinion,
  leaning: SENTENCE_WEIGHTS.leaning + READER_SHIFT.leaning,
};
// Announces what stands elsewhere.
const OPEN_END = /[:：]$/u;
const FIGURE_SHARE = 0.6;
const QUESTION = /[?？؟]["”’»」)]*$/u;

/** Three to five sentences that a busy reader must not miss, in article order. */
export function findFacts(input: FactInput): FoundFact[] {
  const sentences = collectSentences(input);
  const quoted = [...(input.quotes ?? []), ...input.paragraphs.flatMap(findQuotedRanges)];
  const byParagraph = new Map<number, ParagraphRange[]>();
  for (const range of quoted) {
    const ranges = byParagraph.get(range.paragraph);
    if (ranges) ranges.push(range);
    else byParagraph.set(range.paragraph, [range]);
  }
  const count = countFacts(sentences);
  const ranked = rankSentences(
    sentences.map((sentence) => sentence.text),
    input.language,
    {
      // Twice as many, to choose those with figures from.
      count: count * 2,
      sentenceWeights: readerWeights,
      title: input.title,
      excerpt: input.excerpt,
      allows: (index) => {
        const sentence = sentences[index];
        return sentence !== undefined && isAllowed(sentence, input, byParagraph.get(sentence.paragraph) ?? []);
      },
    },
  );
  return takeWithFigures(ranked, count, (index) =>
    findFigures(sentences[index]?.text ?? '', input.language).some(isTelling),
  )
    .sort((a, b) => a - b)
    .flatMap((index) => {
      const sentence = sentences[index];
      if (!sentence) return [];
      const { paragraph, start, end, text } = sentence;
      return [{ paragraph, start, end, details: findDetails(text, input.language, input.publishedAt) }];
    });
}

/**
 * Best first, but most of the places for sentences with figures where there are such: 'how many' is what a reader looks for
 * in key facts, and editors' summaries, which taught the weights, tell the story first.
 */
function takeWithFigures(ranked: readonly number[], count: number, hasFigure: (index: number) => boolean): number[] {
  const withFigure = new Set(ranked.filter(hasFigure));
  let reserved = Math.min(Math.ceil(count * FIGURE_SHARE), withFigure.size);
  const taken: number[] = [];
  for (const index of ranked) {
    if (taken.length === count) break;
    if (withFigure.has(index)) reserved = Math.max(0, reserved - 1);
    else if (taken.length + reserved >= count) continue;
    taken.push(index);
  }
  return taken;
}

/** 'One' and years tell no size. */
function isTelling(figure: Figure): boolean {
  return (
    figure.value !== 1 && !(figure.isPlain && figure.value !== null && figure.value >= 1900 && figure.value < 2100)
  );
}

function collectSentences({ paragraphs, language }: FactInput): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, whole] of paragraphs.entries()) {
    const text = whole.slice(0, MAX_PARAGRAPH);
    for (const { start, end } of findSentences(text, language)) {
      sentences.push({ paragraph, start, end, text: text.slice(start, end) });
      if (sentences.length >= MAX_SENTENCES) return sentences;
    }
  }
  return sentences;
}

/** Three, four from 400 words, five from 900; never more than half of a very short piece. */
function countFacts(sentences: readonly Sentence[]): number {
  const { words, characters } = measureText(sentences.map((sentence) => sentence.text).join(' '));
  const length = words + characters / 1.7;
  const count = length < 400 ? 3 : length < 900 ? 4 : 5;
  return Math.min(count, Math.max(1, Math.ceil(sentences.length / 2)));
}

function isAllowed(sentence: Sentence, input: FactInput, quoted: readonly ParagraphRange[]): boolean {
  const { text, paragraph, start, end } = sentence;
  const { words, characters } = measureText(text);
  const length = words + characters / 1.7;
  if (length < MIN_LENGTH || length > MAX_LENGTH || QUESTION.test(text)) return false;
  if (OPEN_END.test(text) || hasLooseQuote(text)) return false;
  if (hasBoilerplate(text, input.language.facts)) return false;
  // The guard looks at the page's own text around the sentence: a figure cut in two says something else.
  if (!hasWholeFigures(input.paragraphs[paragraph] ?? '', start, end)) return false;
  return !isMostlyInside(sentence, quoted);
}
