import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findDetails } from '../../../lib/facts/find-details.ts';
import { findFacts } from '../../../lib/facts/find-facts.ts';
import { hasWholeFigures } from '../../../lib/facts/number-guard.ts';
import { languageOf, languages } from '../../../lib/languages/index.ts';
import { guessLanguage } from '../../../lib/text/guess-language.ts';
import { findSentences } from '../../../lib/text/sentences.ts';

// Pieces that the rules look at, thrown together, and any Unicode between them.
const piece = fc.oneof(
  fc.constantFrom(
    'Dr. ',
    'U.S. ',
    '3.5 ',
    '½',
    '²',
    '"',
    '“',
    '”',
    '«',
    '» ',
    '「',
    '」',
    '。',
    '？',
    '! ',
    '… ',
    '— ',
    '(',
    ') ',
    '1.',
    '万',
    '三',
    '個',
  ),
  fc.constantFrom(
    '$',
    '€ ',
    '% ',
    'Friday ',
    '5 May ',
    '12:30 ',
    'people ',
    'Bank of ',
    'in Porto ',
    '\u00a0',
    '\u2009',
    '\n',
    '\ud800',
    '٣٫٥ ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
const code = fc.constantFrom(...languages.map((language) => language.code));

describe('any text in any language', () => {
  it('sentences are in order, trimmed, and leave nothing out but space', () => {
    fc.assert(
      fc.property(text, code, (whole, own) => {
        let reached = 0;
        for (const { start, end } of findSentences(whole, languageOf(own))) {
          expect(whole.slice(reached, start).trim()).toBe('');
          expect(whole.slice(start, end)).toBe(whole.slice(start, end).trim());
          expect(end).toBeGreaterThan(start);
          reached = end;
        }
        expect(whole.slice(reached).trim()).toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('spans lie inside the sentence, in order, apart from each other, and cut no figure', () => {
    fc.assert(
      fc.property(text, code, (whole, own) => {
        let reached = 0;
        for (const { start, end, value } of findDetails(whole, languageOf(own), '2025-03-12')) {
          expect(start).toBeGreaterThanOrEqual(reached);
          expect(end).toBeLessThanOrEqual(whole.length);
          expect(end).toBeGreaterThan(start);
          expect(hasWholeFigures(whole, start, end)).toBe(true);
          expect(value ?? '').not.toMatch(/NaN|undefined|Infinity/);
          reached = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('facts are stretches of their paragraphs and nothing throws', () => {
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 6 }),
        code,
        fc.option(text, { nil: null }),
        (paragraphs, own, declared) => {
          const facts = findFacts({
            paragraphs,
            title: '',
            excerpt: null,
            publishedAt: declared,
            language: languageOf(own),
          });
          for (const { paragraph, start, end } of facts)
            expect(paragraphs[paragraph]?.slice(start, end).length).toBe(end - start);
          expect(guessLanguage(paragraphs.join(' '), declared)).not.toBe('');
        },
      ),
      { numRuns: 200 },
    );
  });
});
