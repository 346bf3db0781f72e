import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/languages/index.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';

const mentions = (text: string) =>
  findQuotes(text, languageOf('en'))
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ start, end, mention }) => [
      text.slice(start, end),
      mention ? text.slice(mention.start, mention.end) : null,
    ]);

test('a closing mark typed the wrong way round closes', () => {
  expect(mentions('“The bridge is old,“ said Ann Lee. “It will stand.”')).toEqual([
    ['The bridge is old,', 'Ann Lee'],
    ['It will stand.', 'Ann Lee'],
  ]);
});

test('a mark that opens the next paragraph of the same speech closes nothing', () => {
  const found = mentions('Ann Lee said: “The bridge is old.\n\n“It will stand.”');
  expect(found.map(([words]) => words)).toEqual(['The bridge is old.', 'It will stand.']);
});

test('an opening mark may stand apart from its words', () => {
  expect(mentions('Ann Lee said, “ the bridge is old and safe.”')).toEqual([
    ['the bridge is old and safe.', 'Ann Lee'],
  ]);
});

test.each([
  ['a name that is also a small word', '“The bridge is old,” Will said. “It will stand.”', 'Will'],
  [
    'a name behind a title',
    '“The bridge is old,” said Rep. Ann Lee (D-N.C.), head of the council. “It stands.”',
    'Lee',
  ],
])('reads %s', (_form, text, speaker) => {
  for (const [, mention] of mentions(text)) expect(mention).toContain(speaker);
});

test('a small word without a capital is no name', () => {
  expect(mentions('“The bridge is old,” then said Tom Kerr.').at(-1)?.[1]).toBe('Tom Kerr');
});

test('a programme with a small word in its name is no quote, a sentence with one is', () => {
  expect(mentions('Ann Lee appeared on NBC’s “A Long Lunch with Kerr.”')).toEqual([]);
  expect(mentions('“We had lunch with Kerr,” Ann Lee said.')).toHaveLength(1);
});
