import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/languages/index.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { readArticle } from './read-article.ts';
import { scoreQuotes } from './score-quotes.ts';

/**
 * One sentence of a news page a line, written without a look at the engine's answers and then read: the wire's daily forms of
 * each language. ⟦…⟧ is said by ⟪…⟫. Before reading 82% were right.
 */
const FOLDER = new URL('../../fixtures/quote-sentences/', import.meta.url);
const LEAST_RIGHT = 0.88;

test('tells who speaks in sentences of twenty languages', () => {
  let right = 0;
  let all = 0;
  for (const file of readdirSync(FOLDER))
    for (const line of readFileSync(new URL(file, FOLDER), 'utf8').trim().split('\n')) {
      const { text, quotes } = readArticle(`title:\n\n${line.replace('⟦', '⟦1:').replace('⟪', '⟪1:')}`);
      const found = findQuotes(text, languageOf(file.slice(0, -4))).filter((quote) => quote.kind !== 'indirect');
      const score = scoreQuotes(quotes, found);
      if (score.right === 1 && score.found === 1) right++;
      all++;
    }
  expect(all).toBeGreaterThan(170);
  expect(right / all).toBeGreaterThanOrEqual(LEAST_RIGHT);
});
