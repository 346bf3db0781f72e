import { expect, test } from './fixtures.ts';
import { SITE } from './request-log.ts';
import { saveByButton } from './steps.ts';
import { readArticle, readRows } from './what-is-shown.ts';

// A browser of its own, with a proxy between it and everything, this machine included.
test.use({ isLogged: true });

/** What the browsers ask for by themselves, with no extension in them too. */
const BROWSERS_OWN =
  /^(?:http:\/\/news\.example\/favicon\.ico|[\w.-]+\.(?:mozilla\.(?:org|com|net)|firefox\.com|google\.com|googleapis\.com|gvt1\.com)(?::443)?)$/;

for (const { slug, words } of [
  { slug: 'spammed-en', words: 'a story' },
  { slug: 'long-en', words: 'a story with pictures: those that the page has loaded, from where it had them, and' },
]) {
  test(`clicking, saving, reading and searching ${words} asks nothing of anyone`, async ({ nutgraf, requests }) => {
    const popup = await saveByButton(nutgraf, `${SITE}/${slug}/`);
    const ofThePage = requests.list();
    expect(ofThePage).toContain(`${SITE}/${slug}/`); // the log does see
    await popup.click('button', 'Open in reader');
    const reader = await nutgraf.findOpened('/reader.html');
    await readArticle(reader);
    await reader.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await nutgraf.closePopup();
    const library = await nutgraf.open('/library.html');
    await expect.poll(() => readRows(library)).toHaveLength(1);
    await library.fill('Filter', slug === 'long-en' ? 'gauges' : 'workshop');
    await expect.poll(() => readRows(library)).toHaveLength(1);
    await nutgraf.open('/options.html');
    await readArticle(await nutgraf.open('/welcome.html'));
    const byTheExtension = requests.list().slice(ofThePage.length);
    expect(byTheExtension.filter((url) => !ofThePage.includes(url) && !BROWSERS_OWN.test(url))).toEqual([]);
  });
}
