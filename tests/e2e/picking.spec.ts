import type { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { readArticle } from './what-is-shown.ts';

async function startPicking(nutgraf: Extension, url: string): Promise<void> {
  await nutgraf.visit(url);
  const popup = await nutgraf.clickAction();
  await popup.click('button', 'Pick the article myself');
  await nutgraf.seePopupClose();
}

test('the reader picks the article by hand, and no link is followed by it', async ({ nutgraf, site }) => {
  await startPicking(nutgraf, `${site.origin}/no-article/`);
  await nutgraf.clickPage('Fire crews called to orchard');
  const reader = await nutgraf.findOpened('/reader.html');
  const article = await readArticle(reader);
  expect(article).toContain('Fire crews called to orchard');
  expect(article).not.toContain('The case for a slower town');
  await reader.click('button', /^Save$/);
  await expect.poll(() => reader.text()).toContain('Saved on');
});

test('what has too few words to be read is not taken, and the picking goes on', async ({ nutgraf, site }) => {
  const story = 'The gate stays shut until the tide turns. '.repeat(9);
  site.answer(
    '/two/',
    `<!doctype html><title>Two</title><div style="display:flex"><main>${filler(6)}</main><aside>${story}</aside></div>`,
  );
  await startPicking(nutgraf, `${site.origin}/two/`);
  await nutgraf.clickPage('wait0');
  await nutgraf.clickPage('The gate stays shut');
  const article = await readArticle(await nutgraf.findOpened('/reader.html'));
  expect(article).toContain('The gate stays shut');
  expect(article).not.toContain('wait0');
});

/** Long enough to be picked, too few words to be an article. */
const filler = (words: number) => Array.from({ length: words }, (_, at) => `wait${at}${'x'.repeat(40)}`).join(' ');
