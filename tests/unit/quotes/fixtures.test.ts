import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/languages/index.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { readArticle } from './read-article.ts';
import { scoreQuotes } from './score-quotes.ts';

const FOLDER = new URL('../../fixtures/quotes/', import.meta.url);

/**
 * Least end-to-end F1 in percent on articles 01 to 05, 06 to 10, 11 to 13, 14 and 16 (null: none there): two points under what
 * was measured. All of them were read while the engine was written or mended, so the floors hold what is there and say little
 * of unseen articles. Scored before they were read, 06 to 10 reached 76.5 in the mean, 14 and 15 (once the gold of five was put
 * right) 86.5, 16 (twelve languages, later) 89.5. Only 15 is unread still.
 */
const FLOORS: Readonly<Record<string, readonly (number | null)[]>> = {
  ar: [90, 75, 92, 98, 88],
  es: [91, 88, null, 81, 81],
  fa: [90, 84, 86, 98, 98],
  fr: [93, 85, null, 64, 98],
  he: [91, 79, 92, 90, 98],
  hi: [91, 85, 92, 98, 98],
  id: [94, 81, null, 98, null],
  it: [91, 85, 86, 98, null],
  ja: [89, 81, 98, 90, null],
  ko: [87, 88, 98, 98, null],
  nl: [96, 91, null, 88, null],
  pl: [81, 84, 89, 70, 98],
  pt: [94, 96, null, 90, null],
  ru: [93, 71, 98, 98, 98],
  sv: [90, 88, 98, 98, 98],
  tr: [82, 81, null, 98, 83],
  uk: [82, 91, 98, 98, null],
  vi: [98, 73, 98, 98, 98],
  'zh-Hans': [96, 81, null, 91, 98],
  'zh-Hant': [93, 79, 98, 98, null],
};
const PARTS = [/^0[1-5]\./, /^(?:0[6-9]|10)\./, /^1[1-3]\./, /^14\./, /^16\./];
/** Never read while the rules were mended: the fair figure. Their mean is a floor, no language of them is. */
const UNREAD = /^15\./;
const UNREAD_MEAN = 84;

test.each(Object.entries(FLOORS))('finds who said what in the %s articles, %j%% end to end', (code, floors) => {
  const reached = floors.map((_, part) => measure(code, PARTS[part]));
  floors.forEach((floor, part) => {
    if (floor !== null) expect(reached[part]).toBeGreaterThanOrEqual(floor);
  });
});

test('finds who said what in articles that nobody read for the rules', () => {
  const codes = Object.keys(FLOORS);
  const mean = codes.reduce((sum, code) => sum + measure(code, UNREAD), 0) / codes.length;
  expect(mean).toBeGreaterThanOrEqual(UNREAD_MEAN);
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
