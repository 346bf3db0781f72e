import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/languages/index.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { readArticle } from './read-article.ts';
import { scoreQuotes } from './score-quotes.ts';

const FOLDER = new URL('../../fixtures/quotes/', import.meta.url);

/**
 * Least end-to-end F1 in percent on articles 01 to 05, about four points under what was measured there. The engine was
 * improved while reading those five; 06 to 10 were kept unread, so that these floors say nothing of unseen articles.
 */
const FLOORS: Readonly<Record<string, number>> = {
  ar: 83,
  es: 88,
  fa: 78,
  fr: 89,
  he: 77,
  hi: 69,
  id: 89,
  it: 77,
  ja: 76,
  ko: 75,
  nl: 85,
  pl: 79,
  pt: 92,
  ru: 83,
  sv: 80,
  tr: 74,
  uk: 81,
  vi: 86,
  'zh-Hans': 85,
  'zh-Hant': 86,
};
const READ = /^0[1-5]\./;

test.each(Object.entries(FLOORS))('finds who said what in the read %s articles, %d%% end to end', (code, floor) => {
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
  for (const { text, quotes } of articles(code, READ)) {
    const found = findQuotes(text, languageOf(code)).filter((quote) => quote.kind !== 'indirect');
    const score = scoreQuotes(quotes, found);
    total.right += score.right;
    total.marked += score.marked;
    total.found += score.found;
  }
  return (200 * total.right) / (total.marked + total.found);
}

function articles(code: string, wanted = /./) {
  const folder = new URL(`${code}/`, FOLDER);
  const files = readdirSync(folder).filter((file) => wanted.test(file));
  return files.map((file) => readArticle(readFileSync(new URL(file, folder), 'utf8')));
}
