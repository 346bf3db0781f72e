import type { Article, Block, Marks } from './article.ts';
import { findFacts } from './facts/find-facts.ts';
import { findQuotes } from './quotes/find-quotes.ts';
import { chooseLanguage } from './text/choose-language.ts';
import { joinBlocks } from './text/join-blocks.ts';

/** Facts and quotes of an article, as spans of its blocks. */
export async function annotate(article: Article): Promise<Marks> {
  const prose = article.blocks.filter(isProse);
  const joined = joinBlocks(prose);
  const language = await chooseLanguage(joined.text, article.meta.language);
  const quotes = findQuotes(joined.text, language).flatMap((quote, index) => {
    const span = joined.toSpan(quote.start, quote.end);
    if (!span) return [];
    return {
      ...quote,
      // Said as unclear, never guessed: the words of the article stand for themselves.
      speaker: quote.confidence === 'unclear' ? null : quote.speaker,
      id: `q${index}`,
      span,
      text: joined.text.slice(quote.start, quote.end),
      mention: quote.mention && joined.toSpan(quote.mention.start, quote.mention.end),
    };
  });
  const places = new Map(prose.map(({ id }, index) => [id, index]));
  const facts = findFacts({
    paragraphs: prose.map((block) => block.text),
    title: article.meta.title,
    excerpt: article.meta.excerpt,
    publishedAt: article.meta.publishedAt,
    language,
    quotes: quotes.map(({ span: { block, start, end } }) => ({ paragraph: places.get(block) ?? -1, start, end })),
  }).flatMap((fact, index) => {
    const block = prose[fact.paragraph];
    if (!block) return [];
    const { start, end, details } = fact;
    return { id: `f${index}`, span: { block: block.id, start, end }, text: block.text.slice(start, end), details };
  });
  return { facts, quotes };
}

const isProse = (block: Block) => ['paragraph', 'quotation', 'list'].includes(block.kind);
