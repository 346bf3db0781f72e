import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/languages/index.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { readArticle } from './read-article.ts';
import { scoreQuotes } from './score-quotes.ts';

const FOLDER = new URL('../../fixtures/quotes/', import.meta.url);

/**
 * Least end-to-end F1 in percent on articles 01 to 05, 06 to 10, 11 to 13, 14, 16, 17 to 19, 20 to 24, 25 to 27, 28 and 29, 30 to
 * 38 (null: none there): three points under what was measured. Those under 30 were read while the engine was written or mended, and the
 * weights were learnt from all under 40, so the floors hold what is there and say little of unseen articles. Scored before they
 * were read, 06 to 10 reached 76.5 in the mean, 14 and 15 86.5, 16 89.5, 17 and 18 86.6, 19 88.4, 20 88.6, 21 87.4, 22 89.1, 23
 * 86.6, 24 85.9, 25 90.9, 26 85.6, 27 91.1, and 28 to 30, harder than what a paper prints, 78.5; 31 to 38 81.6 by the rules of
 * that day. Of 30 to 38 the errors of a part were read, for marks that were not known and for what the weights should see.
 */
const FLOORS: Readonly<Record<string, readonly (number | null)[]>> = {
  ar: [90, 84, 97, 97, 97, 97, 90, 97, 97, 70],
  es: [97, 97, null, 97, 80, 91, 97, 95, 97, 92],
  fa: [93, 84, 97, 97, 97, 91, 91, 97, 97, 76],
  fr: [92, 89, null, 80, 97, 87, 90, 97, 97, 87],
  he: [87, 81, 91, 97, 97, 97, 94, 93, 92, 76],
  hi: [90, 84, 97, 97, 80, 97, 95, 97, 97, 69],
  id: [93, 83, null, 97, null, 93, 97, 97, 73, 72],
  it: [93, 87, 85, 97, null, 97, 97, 95, 97, 83],
  ja: [91, 82, 97, 97, null, 97, 97, 97, 97, 79],
  ko: [93, 87, 97, 97, null, 95, 97, 97, 97, 86],
  nl: [95, 90, null, 87, null, 93, 94, 93, 92, 75],
  pl: [83, 89, 97, 87, 97, 97, 92, 93, 97, 84],
  pt: [89, 95, null, 89, null, 93, 97, 93, 91, 85],
  ru: [95, 70, 97, 97, 97, 91, 97, 97, 97, 83],
  sv: [90, 93, 97, 97, 97, 87, 85, 97, 91, 83],
  tr: [84, 93, null, 97, 97, 93, 97, 97, 97, 88],
  uk: [90, 90, 97, 80, null, 97, 97, 93, 85, 85],
  vi: [97, 75, 97, 97, 97, 97, 97, 95, 97, 88],
  'zh-Hans': [95, 90, null, 97, 97, 89, 97, 97, 91, 83],
  'zh-Hant': [95, 92, 97, 97, null, 95, 94, 97, 97, 68],
};
const PARTS = [
  /^0[1-5]\./,
  /^(?:0[6-9]|10)\./,
  /^1[1-3]\./,
  /^14\./,
  /^16\./,
  /^1[789]\./,
  /^2[0-4]\./,
  /^2[567]\./,
  /^2[89]\./,
  /^3/,
];
/**
 * The fair figures: neither mended for nor learnt from. Of 15 only those lines were seen that a change broke, of 41 to 43 the marks
 * of two Hindi articles (''Q'') and six lines of Arabic and Korean. Their mean is a floor, no single language of them is.
 */
const UNREAD = [/^15\./, /^4[123]\./];
const UNREAD_MEAN = 89;

test.each(Object.entries(FLOORS))('finds who said what in the %s articles, %j%% end to end', (code, floors) => {
  const reached = floors.map((_, part) => measure(code, PARTS[part]));
  floors.forEach((floor, part) => {
    if (floor !== null) expect(reached[part]).toBeGreaterThanOrEqual(floor);
  });
});

test.each(UNREAD)('finds who said what in articles that nobody read for the rules: %s', (part) => {
  const codes = Object.keys(FLOORS);
  const mean = codes.reduce((sum, code) => sum + measure(code, part), 0) / codes.length;
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
