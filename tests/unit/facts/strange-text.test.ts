import { describe, expect, it } from 'vitest';
import { languages } from '../../../lib/languages/index.ts';
import { type SpanSet, scoreDetails, scoreSentences, toF1 } from '../../bench/blind-spans.ts';

const CODES = languages.map(({ code }) => code);
const SENTENCE_CODES = ['en', 'de', 'fr', 'es', 'ru', 'zh', 'ja', 'ar', 'hi'];
const SETS: readonly SpanSet[] = ['blind', 'fresh'];

describe('text that was written before the rules were looked at', () => {
  it.each(CODES)('%s: at least 95 of 100 typed spans are found with their values, and no more others', (code) => {
    for (const set of SETS) {
      for (const half of ['odd', 'even'] as const) {
        const score = scoreDetails(code, half, set);
        expect(score.gold).toBeGreaterThanOrEqual(4);
        expect(toF1(score), score.wrong.join('\n')).toBeGreaterThanOrEqual(95);
      }
    }
  });

  it.each(SENTENCE_CODES)('%s: hard paragraphs split at 99.5 F1', (code) => {
    for (const set of SETS) {
      for (const half of ['odd', 'even'] as const) {
        const score = scoreSentences(code, half, set);
        expect(score.gold).toBeGreaterThanOrEqual(6);
        expect(toF1(score), score.wrong.join('\n')).toBeGreaterThanOrEqual(99.5);
      }
    }
  });
});
