import { expect, test } from 'vitest';
import { measureText, readingMinutes } from '../../../lib/text/measure.ts';

test.each([
  { text: 'Three small words', words: 3, characters: 0 },
  { text: "Don't count 3.5 as two, nor well-known", words: 7, characters: 0 },
  { text: '大连发展职业教育', words: 0, characters: 8 },
  { text: '今日は Tokyo で', words: 1, characters: 4 },
  { text: '한국어 단어 셋', words: 3, characters: 0 },
  { text: ' … — ', words: 0, characters: 0 },
])('$text: $words words and $characters characters', ({ text, words, characters }) => {
  expect(measureText(text)).toEqual({ words, characters });
});

test('reading time counts Chinese by characters and is never nothing', () => {
  expect(readingMinutes('word '.repeat(2380))).toBe(10);
  expect(readingMinutes('字'.repeat(4000))).toBe(10);
  expect(readingMinutes('Hi.')).toBe(1);
});
