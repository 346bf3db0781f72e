import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findAnchor, toTarget } from '../../../lib/notes/anchor.ts';
import type { Target } from '../../../lib/notes/note.ts';

const STORY = [
  'The ferry to Marlo was late again on Tuesday, and nobody on the pier was surprised.',
  '“We have waited four years for a second boat,” said Ines Varga, who sells bread in the harbour.',
  'The council will vote in May. The ferry to Marlo is the only way to the hospital for 900 people.',
].join('\n\n');

function targetOf(words: string, text = STORY, nth = 0): Target {
  let start = text.indexOf(words);
  for (let count = 0; count < nth; count++) start = text.indexOf(words, start + 1);
  const target = toTarget(text, start, start + words.length);
  if (!target) throw new Error(`no ${words}`);
  return target;
}

const wordsAt = (text: string, target: Target) => {
  const range = findAnchor(text, target);
  return range && text.slice(range.start, range.end);
};

describe('a note is found again', () => {
  test.each<[string, string, string, string]>([
    ['where nothing changed', STORY, 'four years for a second boat', 'four years for a second boat'],
    ['behind a new paragraph', `New first words.\n\n${STORY}`, 'four years for', 'four years for'],
    [
      'with straight quotation marks in place of curly ones',
      STORY.replaceAll(/[“”]/g, '"'),
      'second boat,” said Ines Varga',
      'second boat," said Ines Varga',
    ],
    [
      'with some of its words changed',
      STORY.replace('a second boat', 'another boat'),
      'We have waited four years for a second boat,” said Ines Varga, who sells bread',
      'We have waited four years for another boat,” said Ines Varga, who sells bread',
    ],
    [
      'in other spacing',
      STORY.replace('will vote', 'will\u00a0vote'),
      'council will vote in May',
      'council will\u00a0vote in May',
    ],
  ])('%s', (_, text, words, expected) => expect(wordsAt(text, targetOf(words))).toBe(expected));

  test('of two like passages the one with the same words around it is taken, wherever it moved', () => {
    const second = targetOf('The ferry to Marlo', STORY, 1);
    const moved = STORY.replace('was late again on Tuesday, and nobody on the pier was surprised', 'was late');
    expect(findAnchor(moved, second)?.start).toBe(moved.lastIndexOf('The ferry to Marlo'));
    expect(findAnchor(STORY, targetOf('The ferry to Marlo'))?.start).toBe(0);
  });

  test('a passage over several paragraphs too, by its first and last words', () => {
    const long = Array.from(
      { length: 12 },
      (_, n) => `Paragraph ${n} tells of pier ${n * 7}, of boats and of bread.`,
    ).join('\n\n');
    const target = targetOf(long.slice(21, 560), long);
    const changed = long.replace('pier 35, of boats', 'pier 35, of small boats');
    const range = findAnchor(changed, target);
    expect(changed.slice(range?.start, range?.end)).toBe(changed.slice(21, 566).trim());
  });
});

describe('a note is not put where it does not belong', () => {
  test('words that are gone are nowhere', () => {
    const text = STORY.replace(/“.*harbour\./, 'A baker complained.');
    expect(findAnchor(text, targetOf('We have waited four years for a second boat,” said Ines'))).toBeNull();
  });

  test('a short word alone is no place: another “May” is not this one', () => {
    const target = targetOf('May');
    expect(findAnchor('The Queen may come. May we hope? Nobody on the island knows.', target)).toBeNull();
    expect(wordsAt(STORY, target)).toBe('May');
  });

  test('white space alone is no target', () => {
    expect(toTarget(STORY, STORY.indexOf('\n'), STORY.indexOf('\n') + 2)).toBeNull();
  });
});

const aWord = fc.constantFrom('ferry', 'pier', 'bread', 'Ines', 'the', 'of', 'vote,', 'boat.', '“no”', '港口', 'ميناء');
const aText = fc.array(aWord, { minLength: 1, maxLength: 80 }).map((words) => words.join(' '));

test('whatever stretch of whatever text is marked, it is found there again, exactly', () => {
  fc.assert(
    fc.property(aText, fc.nat(), fc.nat(), (text, a, b) => {
      const [start, end] = [a % text.length, b % (text.length + 1)].sort((x, y) => x - y);
      const target = toTarget(text, start ?? 0, end ?? 0);
      if (!target) return;
      expect(text.slice(target.start, target.end)).toBe(target.exact);
      expect(findAnchor(text, target)).toEqual({ start: target.start, end: target.end });
    }),
    { numRuns: 400 },
  );
});

test('text put in anywhere outside leaves the words found', () => {
  fc.assert(
    fc.property(aText, fc.nat(), aText, (head, tail, added) => {
      const words = 'nine hundred people on Marlo need the second boat';
      const text = `${head} ${words} ${head.slice(tail % head.length)}`;
      const target = targetOf(words, text);
      expect(wordsAt(`${added} ${text}`, target)).toBe(words);
      expect(wordsAt(`${text} ${added}`, target)).toBe(words);
    }),
    { numRuns: 200 },
  );
});

test('a text that repeats one letter without end is answered soon', () => {
  const text = 'a'.repeat(300_000);
  const started = performance.now();
  findAnchor(text, { exact: `${'a'.repeat(150)}b${'a'.repeat(150)}`, prefix: 'b', suffix: 'b', start: 7, end: 308 });
  findAnchor(text, { exact: `${'a'.repeat(3_000)}b`, prefix: 'b', suffix: 'b', start: 7, end: 3008 });
  expect(performance.now() - started).toBeLessThan(3_000);
});
