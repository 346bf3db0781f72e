import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/languages/index.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { readArticle } from './read-article.ts';
import { scoreQuotes } from './score-quotes.ts';

const FOLDER = new URL('../../fixtures/quotes/', import.meta.url);

/** Least end-to-end F1 in percent, a little under what was measured; the articles were written by people who had not seen the engine. */
const FLOORS: Readonly<Record<string, number>> = {};

test.each(Object.entries(FLOORS))('finds who said what in the %s articles, %d%% end to end', (code, floor) => {
  expect(measure(code)).toBeGreaterThanOrEqual(floor);
});

test('every language with articles has a floor', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(FLOORS).sort());
});

test.each(Object.keys(FLOORS))('marks only words of the article, in order and apart, in %s', (code) => {
  for (const { text } of articles(code)) {
    let last = 0;
    for (const { start, end } of findQuotes(text, languageOf(code)).filter((quote) => quote.kind !== 'indirect')) {
      expect(start).toBeGreaterThanOrEqual(last);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      last = end;
    }
  }
});

function measure(code: string): number {
  const total = { right: 0, marked: 0, found: 0 };
  for (const { text, quotes } of articles(code)) {
    const found = findQuotes(text, languageOf(code)).filter((quote) => quote.kind !== 'indirect');
    const score = scoreQuotes(quotes, found);
    total.right += score.right;
    total.marked += score.marked;
    total.found += score.found;
  }
  return (200 * total.right) / (total.marked + total.found);
}

function articles(code: string) {
  const folder = new URL(`${code}/`, FOLDER);
  return readdirSync(folder).map((file) => readArticle(readFileSync(new URL(file, folder), 'utf8')));
}
