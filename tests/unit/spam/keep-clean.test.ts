import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { keepClean } from '../../../lib/spam/keep-clean.ts';
import { PARAGRAPHS, toPageWith } from '../../fixtures/spam/page.ts';
import { PLANTS } from '../../fixtures/spam/plants.ts';

const SPAM = PLANTS.find(({ name }) => name === 'en, rand, ul, none, 6 links')?.html ?? '';

function open(html: string) {
  const { window } = new JSDOM(html, { url: 'https://www.harbourpost.example/news/bridge', pretendToBeVisual: true });
  const counts: number[] = [];
  const paused = { value: false };
  const start = () =>
    keepClean(window.document, window as unknown as Window & typeof globalThis, {
      keep: [],
      isPaused: () => paused.value,
      onHidden: (blocks) => counts.push(blocks),
    });
  return { document: window.document, counts, paused, start };
}

const hiddenOf = (document: Document) => document.querySelectorAll('[data-nutgraf-hidden]').length;

test('spam is hidden at once, and what comes later too; nothing is counted twice', { timeout: 60_000 }, async () => {
  const { document, counts, start } = open(toPageWith(SPAM, 'end'));
  start();
  expect(counts).toEqual([1]);
  const late = SPAM.replaceAll(/href="[^"]+"/g, (_, at) => `href="https://q${at}x7k2qv9tzd.top/"`);
  document.querySelector('article')?.insertAdjacentHTML('beforeend', `<p>More news.</p><div>${late}</div>`);
  await vi.waitFor(() => expect(counts).toEqual([1, 2]), { timeout: 40_000 });
  expect(hiddenOf(document)).toBe(2);
  for (const paragraph of document.querySelectorAll('article p')) expect(paragraph.closest('[style]')).toBe(null);
});

test('a clean page stays as it is', () => {
  const { document, counts, start } = open(toPageWith('', 'end'));
  const before = document.documentElement.outerHTML;
  start();
  expect(document.documentElement.outerHTML).toBe(before);
  expect(counts).toEqual([]);
  expect(document.body.textContent).toContain(PARAGRAPHS[0]);
});

test('nothing is hidden while the reader looks at what was', () => {
  const { document, counts, paused, start } = open(toPageWith(SPAM, 'end'));
  paused.value = true;
  start();
  expect(counts).toEqual([]);
  expect(hiddenOf(document)).toBe(0);
});
