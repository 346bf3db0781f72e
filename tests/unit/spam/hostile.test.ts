// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findSpam } from '../../../lib/spam/find-spam.ts';
import { toVisibleText } from '../../../lib/spam/words.ts';
import { HOSTILE, PLAIN } from '../../fixtures/spam/hostile.ts';
import { PARAGRAPHS, toPageWith } from '../../fixtures/spam/page.ts';
import { openPage } from './open-page.ts';

const NONE = { without: [] };
const squeeze = (text: string) => toVisibleText(text).replace(/\s+/g, '');

describe('what a page hides from readers of machines', () => {
  test.each(HOSTILE)('$name is found, and no word of the article', ({ html, texts }) => {
    const { document, view } = openPage(toPageWith(html, 'middle'));
    const found = findSpam(document, view, NONE);
    expect(found.length).toBeGreaterThan(0);
    const all = squeeze(found.map(({ text }) => text).join(' '));
    for (const text of texts) expect(all).toContain(squeeze(text));
    for (const paragraph of PARAGRAPHS) expect(all).not.toContain(squeeze(paragraph));
  });

  test.each(PLAIN)('$name: nothing is found', ({ html }) => {
    const { document, view } = openPage(toPageWith(html, 'middle'));
    expect(findSpam(document, view, NONE).map(({ text, rules }) => ({ text, rules }))).toEqual([]);
  });
});

describe('a page that fights back', () => {
  const within = (html: string, maxMs: number) => {
    const { document, view } = openPage(html);
    const start = performance.now();
    const found = findSpam(document, view, NONE);
    expect(performance.now() - start).toBeLessThan(maxMs);
    return found;
  };

  // Times are far above what a machine at rest takes: they tell a hang from slowness.
  test('3,000 levels deep', () => {
    expect(
      within(toPageWith(`${'<div>'.repeat(3_000)}<a href="https://x7k2qv9tzd.top/">a</a>`, 'end'), 15_000),
    ).toBeDefined();
  });

  test('3,000 hidden link blocks', () => {
    const blocks = Array.from(
      { length: 3_000 },
      (_, at) => `<div style="display:none"><a href="https://x${at}k2qv9tzd.top/">term ${at}</a></div>`,
    );
    expect(within(toPageWith(blocks.join(''), 'end'), 30_000)).toBeDefined();
  });

  test('a list nested in a list, 500 times', () => {
    const html = '<ul><li><a href="https://x7k2qv9tzd.top/">a b</a>'.repeat(500);
    expect(within(toPageWith(html, 'end'), 15_000)).toBeDefined();
  });

  test('without a body', () => {
    const { document, view } = openPage('<!doctype html>');
    document.body.remove();
    expect(findSpam(document, view, NONE)).toEqual([]);
  });
});
