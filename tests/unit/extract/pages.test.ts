import { existsSync, readdirSync, readFileSync } from 'node:fs';
import createDOMPurify from 'dompurify';
import { expect, test } from 'vitest';
import { BLOCK_CONFIG } from '../../../lib/extract/sanitize.ts';
import { openPage, readPage } from './read-page.ts';

const FOLDER = 'tests/fixtures/pages';

/** Pages with blocks in their expectation; others serve other tests. */
const slugs = readdirSync(FOLDER).filter((slug) => {
  const file = `${FOLDER}/${slug}/expected.json`;
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).blocks?.[0]?.length === 2;
});

test.each(slugs)('reads %s as an editor would', (slug) => {
  const html = readFileSync(`${FOLDER}/${slug}/page.html`, 'utf8');
  const expected = JSON.parse(readFileSync(`${FOLDER}/${slug}/expected.json`, 'utf8'));
  const result = readPage(html, expected.url);
  if (!result.ok) throw new Error(result.failure);
  expect(result.value.meta).toMatchObject(expected.meta);
  expect(result.value.blocks.map(({ kind, text }) => [kind, text])).toEqual(expected.blocks);
  const { view } = openPage('');
  const purify = createDOMPurify(view);
  for (const block of result.value.blocks) {
    const again = purify.sanitize(block.html, { ...BLOCK_CONFIG, RETURN_DOM_FRAGMENT: true });
    expect(again.textContent).toBe(block.text);
  }
});
