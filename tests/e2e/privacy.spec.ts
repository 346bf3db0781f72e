import { expect, test } from './fixtures.ts';
import { SITE } from './request-log.ts';
import { readArticle, readRows, save } from './what-is-shown.ts';

// A browser of its own, with a proxy between it and everything, this machine included.
test.use({ isLogged: true });

/**
 * The browsers' own curiosity. Firefox asks for pictures in a page of an extension over TLS, whatever their address says;
 * Chromium asks Google at times what the fields of a form are, and neither its switches nor its settings stop that for sure.
 */
const OF_FORMS = 'content-autofill.googleapis.com:443';
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  'de-kommunal': [`${SITE}/favicon.ico`, OF_FORMS],
  'long-en': [`${SITE}/favicon.ico`, 'news.example:443', OF_FORMS],
};

for (const { slug, word, what } of [
  { slug: 'de-kommunal', word: 'Wärmenetz', what: 'asks nothing of anyone' },
  { slug: 'long-en', word: 'gauges', what: 'a story with pictures asks for none but those that its page had loaded' },
]) {
  test(`clicking, saving, reading and searching ${what}`, async ({ nutgraf, requests }) => {
    await nutgraf.visit(`${SITE}/${slug}/`);
    const ofThePage = requests.list();
    expect(ofThePage).toContain(`${SITE}/${slug}/`); // the log does see
    const popup = await nutgraf.clickAction();
    await readArticle(popup);
    await save(popup);
    await popup.click('button', 'Open in reader');
    const reader = await nutgraf.findOpened('/reader.html');
    await readArticle(reader);
    await reader.evaluate('scrollTo(0, document.documentElement.scrollHeight)');
    await nutgraf.closePopup();
    const library = await nutgraf.open('/library.html');
    await expect.poll(() => readRows(library)).toHaveLength(1);
    await library.fill('Filter', word);
    await expect.poll(() => readRows(library)).toHaveLength(1);
    await nutgraf.open('/options.html');
    await readArticle(await nutgraf.open('/welcome.html'));
    const byTheExtension = requests.list().slice(ofThePage.length);
    expect(byTheExtension.filter((url) => !ofThePage.includes(url) && !ALLOWED[slug]?.includes(url))).toEqual([]);
  });
}
