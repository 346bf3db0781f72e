import { expect, test } from 'vitest';
import { languageOf } from '../../../lib/languages/index.ts';
import { chooseSpeakers } from '../../../lib/quotes/choose-speakers.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { lexiconOf } from '../../../lib/quotes/lexicon.ts';
import { readParagraphs } from '../../../lib/quotes/paragraphs.ts';
import { findSpeakers } from '../../../lib/quotes/speakers.ts';
import { mentions } from './find-direct.ts';

test.each([
  [
    'it',
    'La sindaca Marta Bellini ha chiuso il ponte. «Ci abbiamo messo dieci anni», ha detto Bellini. Il ponte, ha aggiunto, «resta chiuso fino a marzo».',
    /Bellini/,
  ],
  [
    'pl',
    'Anna Wilk, która od lat prowadzi sklep przy moście, liczy straty.\n\n– W poniedziałek nie przyszedł nikt – opowiada.',
    /Anna Wilk/,
  ],
  [
    'pt',
    'O herói da noite chama-se Rui Falcão e trabalha numa padaria. «O barco gritou e eu fiz que não ouvi», contou.',
    /Rui Falcão/,
  ],
])('somebody speaks rather than something, in %s', (code, text, who) => {
  expect(mentions(code, text).at(-1)?.[1]).toMatch(who);
});

test('a quote that goes on with one that was weighed anew follows it', () => {
  const text =
    'Il capitano, la guida alpina Ugo Ferri, se la cava con uno spavento. «Ho visto la neve piegarsi», ha detto, «e poi più niente».';
  const found = mentions('it', text).map(([, mention]) => mention);
  expect(new Set(found).size).toBe(1);
});

test('weights of nothing leave the first candidate, and what its own sentence surely names is never weighed', () => {
  const lexicon = lexiconOf(languageOf('en'));
  const reading = readParagraphs('“We had no warning at all,” said Ann Bell. Bob Hart left.', lexicon);
  const speakers = findSpeakers(reading, lexicon);
  const seen: number[] = [];
  const chosen = chooseSpeakers(reading, speakers, lexicon, { full: 100 }, (index) => seen.push(index));
  expect(seen).toEqual([]);
  expect(chosen).toEqual(speakers);
});

test('a sentence that never ends costs no more than its length', () => {
  const time = (times: number) => {
    const text = '市长罗立言和“桥还很安全很安全”的店主，'.repeat(times);
    const start = performance.now();
    findQuotes(text, languageOf('zh-Hans'));
    return performance.now() - start;
  };
  time(200);
  // Sixteen times the text: its square would take 256 times as long.
  expect(time(3_200)).toBeLessThan(Math.max(4_000, 80 * time(200)));
});
