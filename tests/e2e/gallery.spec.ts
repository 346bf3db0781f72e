import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, chromium, expect, test } from '@playwright/test';
import { THEMES } from '../../lib/settings.ts';
import { buildGallery } from '../gallery/build.ts';
import { serveGallery } from '../gallery/serve.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core'), 'utf8');
const LOOKS = [
  ...THEMES.map((theme) => ({ theme, lang: 'en', width: 1280 })),
  ...['ar', 'de', 'ja'].map((lang) => ({ theme: 'light', lang, width: 360 })),
  { theme: 'contrast', lang: 'ar', width: 360 },
];
const DIALOGS = ['image-zoom', 'keys-help', 'tag-dialog'];
const FIND_TOO_WIDE = `[...document.querySelectorAll('.gallery *')].filter((one) => {
  const { left, right } = one.getBoundingClientRect();
  const isHeld = one.closest('.visually-hidden, pre, .scroller, .note-toolbar, .state-box > .toasts');
  return !isHeld && (right > innerWidth + 1 || left < -1);
}).slice(0, 5).map((one) => one.tagName + '.' + one.className)`;

let browser: Browser;
let served: Awaited<ReturnType<typeof serveGallery>>;
test.beforeAll(async () => {
  await buildGallery();
  served = await serveGallery(0);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
  });
});
test.afterAll(async () => {
  await browser?.close();
  served?.close();
});
test.beforeEach(({}, { project }) => test.skip(project.name !== 'chromium', 'a page of its own, seen once'));
test.describe.configure({ mode: 'default' });

for (const { theme, lang, width } of LOOKS) {
  test(`every component in every state: ${theme}, ${lang}, ${width} px: accessible, and nothing sticks out`, async ({}, info) => {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    await page.goto(`${served.origin}/index.html?theme=${theme}&lang=${lang}`);
    await expect(page.locator('[data-exhibit="transfer-panel"]')).toBeVisible();
    await expect(page.locator('[data-exhibit="reading-view"] .panel .jump').first()).toBeVisible();
    await page.screenshot({ path: info.outputPath(`gallery-${theme}-${lang}-${width}.png`), fullPage: true });
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(FIND_TOO_WIDE)).toEqual([]);
    expect(faults).toEqual([]);
    await page.close();
  });
}

for (const name of DIALOGS) {
  test(`${name}, open: accessible`, async ({}, info) => {
    const page = await browser.newPage();
    await page.goto(`${served.origin}/index.html?show=${name}`);
    await expect(page.locator('dialog[open]')).toBeVisible();
    await page.screenshot({ path: info.outputPath(`${name}.png`) });
    expect(await findViolations(page)).toEqual([]);
    await page.close();
  });
}

/** Rules that speak of a page's own build: a gallery holds the same part many times over. */
const OF_PAGES = [
  'duplicate-id-aria',
  'landmark-unique',
  'landmark-no-duplicate-main',
  'landmark-complementary-is-top-level',
  'region',
  'heading-order',
  'page-has-heading-one',
];

async function findViolations(page: import('@playwright/test').Page): Promise<unknown> {
  await page.evaluate(AXE);
  return page.evaluate(
    `axe.run(document, { rules: ${JSON.stringify(
      Object.fromEntries(OF_PAGES.map((rule) => [rule, { enabled: false }])),
    )} }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ': ' + target)))`,
  );
}
