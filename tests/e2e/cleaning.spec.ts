import { toPageWith } from '../fixtures/spam/page.ts';
import { PLANTS } from '../fixtures/spam/plants.ts';
import type { Extension } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { readArticle } from './what-is-shown.ts';

const SPAM = PLANTS.find(({ name }) => name === 'en, rand, ul, none, 6 links')?.html ?? '';
const LATE = SPAM.replaceAll(/href="[^"]+"/g, (_, at) => `href="https://q${at}x7k2qv9tzd.top/"`);

test.use({ hosts: ['http://127.0.0.1/*'] });
test.beforeEach(({ site }) => {
  site.answer('/spammed/', toPageWith(SPAM, 'end'));
  site.answer('/clean/', toPageWith('', 'end'));
  const add = `setTimeout(() => document.querySelector('article').insertAdjacentHTML('beforeend', ${JSON.stringify(LATE)}), 1500)`;
  site.answer('/later/', toPageWith(`${SPAM}<script>${add}</script>`, 'middle'));
});

/** By the way that a reader takes: from the list of removals to the options, a full tab that may ask. */
async function chooseSite(nutgraf: Extension, origin: string) {
  await nutgraf.visit(`${origin}/spammed/`);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  await popup.toggle('removed');
  await popup.click('button', 'Clean every page of this site');
  const options = await nutgraf.findOpened('/options.html');
  await options.pressControl('button', /^Clean 127\.0\.0\.1 when it loads/);
  await expect
    .poll(async () => (await options.parts(['button'])).map(({ name }) => name))
    .toContain('Stop cleaning 127.0.0.1');
  return options;
}

test('a site of the choice is cleaned as it loads, its count on the badge, until the reader stops it', async ({
  nutgraf,
  site,
}) => {
  const options = await chooseSite(nutgraf, site.origin);
  await nutgraf.closePopup();
  await nutgraf.visit(`${site.origin}/spammed/`);
  await expect.poll(() => nutgraf.readBadge()).toBe('1');
  await nutgraf.visit(`${site.origin}/clean/`);
  await expect.poll(() => nutgraf.readBadge()).toBe('');
  await nutgraf.visit(`${site.origin}/later/`);
  await expect.poll(() => nutgraf.readBadge()).toBe('1');
  await expect.poll(() => nutgraf.readBadge()).toBe('2');
  await options.click('button', 'Stop cleaning 127.0.0.1');
  await expect.poll(() => options.text()).toContain('None. Choose "Clean every page of this site"');
  await nutgraf.visit(`${site.origin}/spammed/`);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await nutgraf.readBadge()).toBe('');
});

test('what the reader keeps on a site is not hidden there, until the choice is forgotten', async ({
  nutgraf,
  site,
}) => {
  const options = await chooseSite(nutgraf, site.origin);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  await popup.toggle('removed');
  await popup.click('button', 'Always keep on this site');
  await nutgraf.closePopup();
  await nutgraf.visit(`${site.origin}/spammed/`);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  expect(await nutgraf.readBadge()).toBe('');
  await options.reload();
  await options.click('button', /^Forget /);
  await expect.poll(() => options.text()).toContain('None. Choose "Always keep on this site"');
  await nutgraf.visit(`${site.origin}/spammed/`);
  await expect.poll(() => nutgraf.readBadge()).toBe('1');
});
