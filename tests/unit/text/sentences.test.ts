import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/languages/index.ts';
import { findSentences } from '../../../lib/text/sentences.ts';

const MARK = '¦';
const CODES = ['en', 'de', 'fr', 'es', 'ru', 'zh', 'ja', 'ar', 'hi'];
const UNSPACED = new Set(['zh', 'ja']);

describe('sentences of hard paragraphs, one fixture file per language', () => {
  it.each(CODES)('%s reaches 99.5 F1', (code) => {
    const lines = readFileSync(`tests/fixtures/sentences/${code}.txt`, 'utf8').trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(40);
    let hits = 0;
    let total = 0;
    const wrong: string[][] = [];
    for (const line of lines) {
      const expected = line.split(MARK);
      const text = expected.join(UNSPACED.has(code) ? '' : ' ');
      const found = findSentences(text, languageOf(code)).map(({ start, end }) => text.slice(start, end));
      hits += found.filter((sentence) => expected.includes(sentence)).length;
      total += found.length + expected.length;
      if (found.join(MARK) !== line) wrong.push(found);
    }
    expect.soft(wrong).toEqual([]);
    expect((200 * hits) / total).toBeGreaterThanOrEqual(99.5);
  });

  it('offsets point into the text and leave spaces out', () => {
    const text = '  One. \n Two.  ';
    expect(findSentences(text, languageOf('en'))).toEqual([
      { start: 2, end: 6 },
      { start: 9, end: 13 },
    ]);
  });

  it('a text that never ends takes linear time', () => {
    const text = '《!'.repeat(100_000);
    const began = performance.now();
    findSentences(text, languageOf('zh'));
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
