import type { Article, Block, Quote } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { chooseLanguage } from '../text/choose-language.ts';
import { findSentences } from '../text/sentences.ts';

/** One sentence of the article's prose. */
export interface Sentence {
  readonly block: string;
  /** UTF-16 units into the block's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Set where somebody's words begin whom the sentence itself does not name. */
  readonly speaker: string | null;
}

/** What is read aloud and walked through: prose in order; tables, code, formulas and pictures are not. */
export function listSentences(blocks: readonly Block[], quotes: readonly Quote[], language: Language): Sentence[] {
  return blocks.flatMap((block) => {
    if (!SPOKEN.has(block.kind)) return [];
    return findLines(block.text).flatMap((line) =>
      findSentences(block.text.slice(line.start, line.end), language).map((range) => {
        const start = line.start + range.start;
        const end = line.start + range.end;
        const text = block.text.slice(start, end);
        return { block: block.id, start, end, text, speaker: findSpeaker(quotes, block.id, start, end) };
      }),
    );
  });
}

/** The language of the article, as the rest of Nutgraf takes it. */
export const languageOfArticle = (blocks: readonly Block[], meta: Article['meta']): Promise<Language> =>
  chooseLanguage(blocks.map(({ text }) => text).join('\n\n'), meta.language);

const SPOKEN: ReadonlySet<string> = new Set(['paragraph', 'heading', 'quotation', 'list']);

function findLines(text: string): { start: number; end: number }[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({ start: index, end: index + line.length }));
}

function findSpeaker(quotes: readonly Quote[], block: string, start: number, end: number): string | null {
  const quote = quotes.find(
    ({ span, kind }) => kind === 'direct' && span.block === block && span.start >= start && span.start < end,
  );
  if (!quote?.speaker) return null;
  const { mention } = quote;
  const isNamed = mention !== null && mention.block === block && mention.start >= start && mention.start < end;
  return isNamed ? null : quote.speaker;
}
