import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/languages/index.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { readArticle } from './read-article.ts';
import { scoreQuotes } from './score-quotes.ts';

const FOLDER = new URL('../../fixtures/quotes/', import.meta.url);

/**
 * Least end-to-end F1 in percent on articles 01 to 05, 06 to 10, 11 to 13, 14, 16, 17 to 19, 20 to 24, 25 to 27 (null: none there):
 * two points under what was measured. All of them were read while the engine was written or mended, so the floors hold what is there
 * and say little of unseen articles. Scored before they were read, 06 to 10 reached 76.5 in the mean, 14 and 15 (once the gold of
 * five was put right) 86.5, 16 (twelve languages, later) 89.5, 17 and 18 86.6, 19 88.4, 20 88.6, 21 87.4, 22 89.1, 23 86.6, 24
 * (ten languages) 85.9, 25 90.9, 26 85.6 (86.6 once 25 was mended), 27 91.1 (worst 66.7, zh-Hans). Of 27 ar, fr, hi, ja, nl and
 * zh-Hans were read afterwards and mended for, so its 97.5 since says little. Of 15 only those lines were seen that a change broke,
 * or that failed when a third of the verbs was taken away.
 */
const FLOORS: Readonly<Record<string, readonly (number | null)[]>> = {
  ar: [90, 84, 98, 98, 88, 98, 88, 98],
  es: [98, 98, null, 81, 81, 96, 98, 95],
  fa: [90, 84, 92, 98, 98, 92, 94, 98],
  fr: [93, 90, null, 81, 98, 94, 94, 98],
  he: [91, 82, 92, 98, 98, 98, 98, 93],
  hi: [94, 85, 92, 98, 98, 94, 96, 98],
  id: [94, 84, null, 98, null, 98, 98, 98],
  it: [91, 85, 86, 98, null, 94, 95, 95],
  ja: [91, 83, 98, 98, null, 98, 98, 98],
  ko: [94, 88, 98, 98, null, 96, 94, 98],
  nl: [96, 91, null, 88, null, 94, 93, 94],
  pl: [87, 84, 98, 70, 98, 98, 93, 92],
  pt: [94, 96, null, 90, null, 98, 98, 94],
  ru: [93, 70, 98, 98, 98, 92, 98, 98],
  sv: [91, 88, 98, 98, 98, 88, 86, 94],
  tr: [83, 88, null, 98, 98, 94, 98, 98],
  uk: [85, 91, 98, 98, null, 98, 96, 94],
  vi: [98, 76, 98, 98, 98, 98, 94, 98],
  'zh-Hans': [96, 91, null, 91, 98, 90, 92, 98],
  'zh-Hant': [93, 86, 98, 98, null, 88, 98, 98],
};
const PARTS = [/^0[1-5]\./, /^(?:0[6-9]|10)\./, /^1[1-3]\./, /^14\./, /^16\./, /^1[789]\./, /^2[0-4]\./, /^2[567]\./];
/** Never read for what the engine gets wrong, but for six languages of 27 (above): the fair figure. Their mean is a floor, no language of them is. */
const UNREAD = /^15\./;
const UNREAD_MEAN = 86;

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
