import type { Screen } from './extension.ts';
import { readExpected } from './fixture-pages.ts';
import { expect, test } from './fixtures.ts';
import { flatten, readArticle, readFacts, readQuotes, readRemovals } from './what-is-shown.ts';

for (const slug of ['spammed-en', 'de-kommunal', 'zh-city', 'ar-port', 'long-en']) {
  const expected = readExpected(slug);

  test(`${slug}: a click on the button shows the whole article and nothing else, key facts and quotes beside it`, async ({
    nutgraf,
    site,
  }) => {
    await nutgraf.visit(`${site.origin}/${slug}/`);
    const popup = await nutgraf.clickAction();
    const article = await readArticle(popup);
    const screen = flatten(await popup.text());
    expect(expected.paragraphs.filter((paragraph) => !article.includes(flatten(paragraph)))).toEqual([]);
    expect(expected.absent.filter((words) => article.includes(words))).toEqual([]);
    expect(screen).toContain(expected.title);
    expect(screen).toContain(expected.site);
    expect(screen).toContain(expected.authors[0]);
    expect(screen).toContain(expected.publishedAt.slice(0, 4));
    expect(screen).toMatch(/\d+ minutes?/);
    expect(await popup.evaluate("document.querySelector('article [lang]')?.lang ?? ''")).toMatch(
      new RegExp(`^${expected.language}\\b`),
    );
    expect(await popup.evaluate("getComputedStyle(document.querySelector('article p')).direction")).toBe(
      expected.direction,
    );
    await seeMarks(popup, expected);
  });
}

/** With their speakers, beside the article. */
async function seeMarks(popup: Screen, expected: ReturnType<typeof readExpected>): Promise<void> {
  const facts = await readFacts(popup);
  expect(facts.length).toBeGreaterThanOrEqual(3);
  expect(facts.length).toBeLessThanOrEqual(5);
  for (const words of expected.facts) expect(facts.join('\n')).toContain(words);
  const quotes = await readQuotes(popup);
  for (const { text, speaker } of expected.quotes) {
    const found = quotes.find((quote) => quote.text.includes(withoutEnd(text)));
    expect(`${found?.speaker}: ${text}`).toContain(speaker);
  }
}

test('a key fact and a quote jump to their words in the article', async ({ nutgraf, site }) => {
  await nutgraf.visit(`${site.origin}/spammed-en/`);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  const jumped = `[...document.querySelectorAll('article .jumped')].map((one) => one.textContent).join('')`;
  const [quote] = await readQuotes(popup);
  await popup.click('button', quote?.text ?? 'no quote');
  await expect.poll(async () => flatten(String(await popup.evaluate(jumped)))).toBe(quote?.text);
  const [fact] = await readFacts(popup);
  await popup.click('button', fact ?? 'no fact');
  await expect.poll(async () => flatten(String(await popup.evaluate(jumped)))).toBe(fact);
  const seen = `(() => { const { top, bottom } = document.querySelector('article .jumped').getBoundingClientRect();
    return bottom > 0 && top < innerHeight; })()`;
  await expect.poll(() => popup.evaluate(seen)).toBe(true);
});

test('the spam that was removed is told with its reason, and comes back when asked for', async ({ nutgraf, site }) => {
  await nutgraf.visit(`${site.origin}/spammed-en/`);
  const popup = await nutgraf.clickAction();
  expect(await readArticle(popup)).not.toContain('德州扑克');
  const removals = await readRemovals(popup);
  expect(removals.length).toBeGreaterThan(0);
  for (const { text, buttons } of removals) {
    expect(text).toMatch(/\S.*\b\d+ links?\b/);
    expect(buttons).toContain('Restore');
  }
  const told = removals.map(({ text }) => text).join(' ');
  expect(told).toContain('老虎机');
  const links = [...told.matchAll(/(\d+) links? ·/g)].map(([, count]) => Number(count));
  expect(links.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(36);
  await popup.click('button', 'Restore');
  await expect.poll(() => popup.text('article', 'Article')).toMatch(/老虎机|德州扑克/);
  await popup.click('button', 'Remove again');
  await expect.poll(() => popup.text('article', 'Article')).not.toMatch(/老虎机|德州扑克/);
});

test('figures, captions, tables, code, lists and footnotes of a long article stay', async ({ nutgraf, site }) => {
  await nutgraf.visit(`${site.origin}/long-en/`);
  const popup = await nutgraf.clickAction();
  const article = await readArticle(popup);
  const inside = async (selector: string) =>
    flatten(
      String(
        await popup.evaluate(
          `[...document.querySelectorAll(${JSON.stringify(`article ${selector}`)})].map((one) => one.textContent).join(' | ')`,
        ),
      ),
    );
  expect(await inside('figcaption')).toMatch(/Gauge 17, on the footbridge.*Twenty-three gauges.*Six years of spending/);
  expect(await inside('td')).toMatch(/April 13, 2020 .*56 min/);
  expect(await inside('pre')).toMatch(/def minutes_until.*return 60 \* miles \/ speed/);
  expect(await inside('li')).toMatch(/six feet of four-inch drainpipe.*Cars go up Church Street/);
  expect(await inside('blockquote')).toContain('A warning is not a piece of information');
  expect(await inside(':is(h2, h3, h4)')).toMatch(/The night of the mattress.*What forty minutes is worth/);
  expect(article).toContain('The comparison is with the threshold alarm');
  // A long line of code scrolls by itself: the popup around it is no wider for it.
  const width = (part: string) => popup.evaluate(`document.querySelector('main').${part}Width`);
  expect(await width('scroll')).toBe(await width('client'));
  const pictures = `(() => { const images = [...document.querySelectorAll('article img')];
    for (const image of images) image.loading = 'eager';
    return images.filter((image) => image.naturalWidth > 0).length; })()`;
  await expect.poll(() => popup.evaluate(pictures)).toBeGreaterThanOrEqual(3);
});

const withoutEnd = (text: string): string => flatten(text).replace(/[.,。，]$/u, '');
