import { expect, test } from 'vitest';
import { CARD_WIDTH, layCard, type QuoteCard } from '../../../lib/cite/quote-card.ts';

const card = (change: Partial<QuoteCard>): QuoteCard => ({
  text: 'Fog is free, and so it stays.',
  language: 'en',
  direction: 'ltr',
  speaker: 'Ines Varga',
  title: 'Who pays for the ferry?',
  site: 'News Example',
  isDark: false,
  ...change,
});
/** Every sign as wide as half its font's size. */
const measure = (text: string, font: string) => (text.length * Number(/(\d+)px/.exec(font)?.[1] ?? 0)) / 2;

test.each([
  ['words', 'The ferry is late again. '.repeat(12)],
  ['Chinese without spaces', '港口的船又晚点了，居民们已经等了四年。'.repeat(10)],
  ['one endless word', 'x'.repeat(300)],
])('no line of %s is wider than the card', (_, text) => {
  const { lines, height } = layCard(card({ text }), measure);
  // A closing mark may hang out by its own width.
  for (const line of lines) expect(measure(line.text, line.font)).toBeLessThan(CARD_WIDTH - 96);
  expect(Math.max(...lines.map(({ y }) => y))).toBeLessThan(height);
});

test('all words are there, in order, with who said it and where', () => {
  const text = 'One two three four five six seven eight nine ten eleven twelve.';
  const { lines } = layCard(card({ text }), measure);
  expect(lines.map((line) => line.text).join(' ')).toBe(`“${text}” — Ines Varga Who pays for the ferry? News Example`);
});

test('a very long passage is cut and says so', () => {
  const { lines } = layCard(card({ text: 'word '.repeat(1000) }), measure);
  expect(lines.map((line) => line.text).join(' ')).toContain('word…”');
});
