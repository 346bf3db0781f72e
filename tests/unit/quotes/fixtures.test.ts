import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/languages/index.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { readArticle } from './read-article.ts';
import { scoreQuotes } from './score-quotes.ts';

const FOLDER = new URL('../../fixtures/quotes/', import.meta.url);

/**
 * Least end-to-end F1 in percent on articles 01 to 05, 06 to 10 and, where there are any, 11 to 13: two points under what
 * was measured. The first five were read while the engine was written. 06 to 10 were kept unread until it reached 76.5 on
 * their mean; then they were read for general forms, so that these floors hold what is there and say nothing of unseen
 * articles. 11 to 13 were written without a look at the data, for the languages that were weak.
 */
const FLOORS: Readonly<Record<string, readonly number[]>> = {
  ar: [92, 74, 92],
  es: [90, 89],
  fa: [85, 76, 87],
  fr: [94, 79],
  he: [84, 79, 92],
  hi: [85, 73, 81],
  id: [91, 81],
  it: [79, 82, 87],
  ja: [86, 78, 98],
  ko: [81, 82, 98],
  nl: [88, 83],
  pl: [81, 84, 89],
  pt: [92, 87],
  ru: [92, 63, 92],
  sv: [86, 80, 98],
  tr: [76, 81],
  uk: [79, 77, 98],
  vi: [95, 68, 92],
  'zh-Hans': [92, 78],
  'zh-Hant': [95, 74, 98],
};
const PARTS = [/^0[1-5]\./, /^(?:0[6-9]|10)\./, /^1[1-3]\./];

test.each(Object.entries(FLOORS))('finds who said what in the %s articles, %j%% end to end', (code, floors) => {
  const reached = floors.map((_, part) => measure(code, PARTS[part]));
  floors.forEach((floor, part) => {
    expect(reached[part]).toBeGreaterThanOrEqual(floor);
  });
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

function measure(code: string, part: RegExp | undefined): number {
  const total = { right: 0, marked: 0, found: 0 };
  for (const { text, quotes } of articles(code, part)) {
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
