import { expect, test } from './fixtures.ts';
import { readArticle } from './what-is-shown.ts';

test.use({ hosts: ['http://127.0.0.1/*'] });

test('articles of a chosen site open in the reader by themselves, the page itself is one step back, until the reader stops it', async ({
  nutgraf,
  site,
}) => {
  await nutgraf.visit(`${site.origin}/spammed-en/`);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  await popup.click('button', 'Open in reader');
  const first = await nutgraf.findOpened('/reader.html');
  await readArticle(first);
  await first.toggle('Text and theme');
  await first.pressControl('checkbox', 'Open articles of 127.0.0.1 here at once');
  const options = await nutgraf.open('/options.html');
  await expect.poll(() => options.text()).toContain('Stop opening in the reader');
  await first.evaluate('close()').catch(() => undefined);
  await nutgraf.visit(`${site.origin}/long-en/`, { wait: false });
  const reader = await nutgraf.findOpened('/reader.html');
  await expect.poll(() => readArticle(reader)).toContain('Creek');
  await options.click('button', 'Stop opening in the reader 127.0.0.1');
  await expect.poll(() => options.text()).toContain('None. Choose it in the reader');
});
