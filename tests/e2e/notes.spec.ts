import type { Screen } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { saveByButton } from './steps.ts';
import { readArticle } from './what-is-shown.ts';

/** Selects these words of the article, as a mouse would. */
async function select(screen: Screen, words: string): Promise<void> {
  const found = await screen.evaluate(`(() => {
    const walker = document.createTreeWalker(document.querySelector('.article'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.indexOf(${JSON.stringify(words)});
      if (at < 0) continue;
      node.parentElement.scrollIntoView({ block: 'center' });
      getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
      return true;
    }
    return false;
  })()`);
  expect(found, words).toBe(true);
  await expect.poll(() => screen.parts(['toolbar'])).toHaveLength(1);
}

const NOTES = 'Your highlights and notes';
const readNotes = async (screen: Screen) =>
  (await screen.parts(['button'], NOTES)).map(({ name }) => name).filter((name) => !/^(Edit|Delete)/.test(name));

test('a passage highlighted in the popup saves the article, shows again in the reader and takes a note', async ({
  nutgraf,
  site,
}) => {
  await nutgraf.visit(`${site.origin}/spammed-en/`);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  await select(popup, 'old cannery');
  await popup.click('button', /Highlight, green/);
  await expect.poll(() => readNotes(popup)).toEqual(['old cannery']);
  await popup.click('button', 'Open in reader');
  const reader = await nutgraf.findOpened('/reader.html');
  await expect.poll(() => readNotes(reader)).toEqual(['old cannery']);
  await reader.click('button', 'Edit note');
  await reader.fill('Your note', 'Ask about the roof.');
  await reader.click('button', 'Keep');
  await expect.poll(() => reader.text('region', NOTES)).toContain('Ask about the roof.');
  await reader.reload();
  await expect.poll(() => reader.text('region', NOTES)).toContain('Ask about the roof.');
  expect(await reader.findViolations()).toEqual([]);
});

test('a deleted highlight comes back by undo', async ({ nutgraf, site }) => {
  const popup = await saveByButton(nutgraf, `${site.origin}/long-en/`);
  await popup.click('button', 'Open in reader');
  const reader = await nutgraf.findOpened('/reader.html');
  await readArticle(reader);
  await select(reader, 'the size of a lemon');
  await reader.click('button', /Highlight, pink/);
  await expect.poll(() => readNotes(reader)).toEqual(['the size of a lemon']);
  await reader.click('button', 'Delete highlight');
  await expect.poll(() => reader.text('status')).toContain('Highlight deleted');
  expect(await readNotes(reader)).toEqual([]);
  await reader.click('button', 'Undo');
  await expect.poll(() => readNotes(reader)).toEqual(['the size of a lemon']);
});
