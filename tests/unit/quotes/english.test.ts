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

test.each([
  [
    'a sentence that ends in its attribution',
    'Tom Kerr came. The bridge may well be closed, Ann Lee said. “We shall know it soon.”',
    'Ann Lee',
  ],
  [
    'the clause whose that opens the quote',
    'Even as Ann Lee claimed on Monday that “the bridge is old and ugly,” one of the builders said it was fine.',
    'Ann Lee',
  ],
  ['a participle that opens the sentence', 'Calling the bridge “a very sad sight,” Ann Lee left the room.', 'Ann Lee'],
  [
    'a clause without a comma',
    '“The bridge is old,” said a builder from Hull who owns a shop near the Lee. “It stands.”',
    'who owns a shop',
  ],
  [
    'a name in marks that ends the phrase',
    '“The bridge is old,” wrote the authors of the “Hull Report.”',
    'Hull Report',
  ],
])('reads the speaker from %s', (_form, text, speaker) => {
  const found = mentions(text);
  expect(found.length).toBeGreaterThan(0);
  for (const [, mention] of found) expect(mention).toContain(speaker);
});

test.each([
  [
    'a participle with a subject of its own',
    'Ann Lee, calling the bridge “a very sad sight,” left Tom Kerr alone.',
    'Ann Lee',
  ],
  [
    'a speech noun behind its adjective',
    'Ann Lee came to discuss his recent remarks on Tom Kerr, saying “it is very bad”.',
    'Ann Lee',
  ],
  ['a speech verb behind a plain noun', 'Ann Lee came. “The bridge is old and ugly,” the suit reads.', 'the suit'],
  ['a that which opens no quote', 'Ann Lee hoped that it would stand. “The bridge is old,” Tom Kerr said.', 'Tom Kerr'],
])('is not misled by %s', (_form, text, speaker) => {
  expect(mentions(text).at(-1)?.[1]).toContain(speaker);
});

test.each([
  [
    'the bare form of a speech verb beside its quote',
    'The builders declare the bridge “a very sad sight”.',
    'The builders',
  ],
  [
    'the speech verb above the bare form',
    'Ann Lee said the builders describe the bridge as “a very sad sight”.',
    'Ann Lee',
  ],
])('reads the speaker from %s', (_form, text, speaker) => {
  expect(mentions(text)).toEqual([['a very sad sight', speaker]]);
});

test.each([
  ['another person', '“The bridge is old,” said Ann Lee, Bob Ray and Tim Poe.'],
  ['whose aide she is', '“The bridge is old,” said Ann Lee, John Kerry’s aide.'],
  ['where she teaches', '“The bridge is old,” said Ann Lee, Harvard professor of law.'],
])('a name ends at its comma, whatever follows: %s', (_form, text) => {
  expect(mentions(text)).toEqual([['The bridge is old,', 'Ann Lee']]);
});
