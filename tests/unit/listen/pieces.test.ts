import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/languages/index.ts';
import { chooseVoice, type Voice } from '../../../lib/listen/choose-voice.ts';
import { toPieces } from '../../../lib/listen/pieces.ts';
import { listSentences } from '../../../lib/listen/sentences.ts';
import { toParagraphs } from '../articles.ts';

const english = languageOf('en');

test.each([
  ['a long sentence', `${'The ferry, which is old, was late again and nobody minded '.repeat(12)}today.`, 200],
  ['a long Chinese sentence', `${'港口的船又晚点了，居民们已经等了四年，'.repeat(10)}谁来付钱。`, 70],
  ['a word without end', 'x'.repeat(900), 200],
])('%s is said in pieces that no voice cuts off, and nothing of it is lost', (_, text, longest) => {
  const pieces = toPieces([{ block: 'b0', start: 0, end: text.length, text, speaker: null }]);
  expect(pieces.length).toBeGreaterThan(2);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  for (const piece of pieces) expect(piece.text.length).toBeLessThanOrEqual(longest);
});

test('an ordinary sentence is one piece', () => {
  expect(
    toPieces(listSentences(toParagraphs('It is late. Nobody came.'), [], english)).map(({ text }) => text),
  ).toEqual(['It is late.', 'Nobody came.']);
});

test('tables, code and pictures are not read aloud; items of a list are each for itself', () => {
  const [first] = toParagraphs('Some prose.');
  if (!first) throw new Error();
  const blocks = [
    first,
    { ...first, id: 'b1', kind: 'table' as const, text: '1\t2' },
    { ...first, id: 'b2', kind: 'list' as const, text: 'one item\nanother item' },
  ];
  expect(listSentences(blocks, [], english).map(({ text, start }) => [text, start])).toEqual([
    ['Some prose.', 0],
    ['one item', 0],
    ['another item', 9],
  ]);
});

test('a speaker is announced where the sentence itself does not name them', () => {
  const blocks = toParagraphs('“It is late,” said Ines Varga. “Nobody came.”');
  const quote = (start: number, end: number, mention: boolean) => ({
    id: 'q',
    span: { block: 'b0', start, end },
    text: '',
    kind: 'direct' as const,
    speaker: 'Ines Varga',
    role: null,
    mention: mention ? { block: 'b0', start: 19, end: 29 } : null,
    verb: null,
    confidence: 'direct' as const,
  });
  const sentences = listSentences(blocks, [quote(1, 12, true), quote(32, 44, true)], english);
  expect(sentences.map(({ speaker }) => speaker)).toEqual([null, 'Ines Varga']);
});

const voice = (id: string, language: string, isLocal: boolean, isDefault = false): Voice => ({
  id,
  name: id,
  language,
  isLocal,
  isDefault,
});

test.each<[string, Voice[], string, string | undefined, string | null]>([
  [
    'a local voice of another region before a remote one of this',
    [voice('r', 'en-GB', false), voice('l', 'en-US', true)],
    'en-GB',
    undefined,
    'l',
  ],
  [
    'of two local ones that of the region',
    [voice('us', 'en_US', true), voice('gb', 'en_GB', true)],
    'en-GB',
    undefined,
    'gb',
  ],
  ['the one that the reader took', [voice('a', 'en-US', true), voice('b', 'en-US', true)], 'en', 'b', 'b'],
  ['a remote one where there is no other', [voice('r', 'de-DE', false)], 'de', undefined, 'r'],
  ['none for a language that none speaks', [voice('a', 'en-US', true, true)], 'fi', undefined, null],
  ['Hebrew under its old name', [voice('c', 'iw_IL', true)], 'he', undefined, 'c'],
])('takes %s', (_, voices, language, preferred, expected) => {
  expect(chooseVoice(voices, language, preferred)?.id ?? null).toBe(expected);
});
