import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Launched } from '../chromium/launch.ts';
import type { Extension } from '../extension.ts';
import { type BrowserScope, openBrowserScope } from './browser-scope.ts';
import { popupToScreen, tabToScreen } from './screen.ts';

const BUILT = path.resolve('.output/firefox-mv3');
/** Fixed, so that the addresses of the extension's pages are known. */
const UUID = '11111111-2222-4333-8444-555555555555';

/** Firefox with the built extension, over WebDriver BiDi; its own window is reached through the system scope. */
export async function launchFirefox(profile: string): Promise<Launched> {
  const manifest: { browser_specific_settings: { gecko: { id: string } } } = JSON.parse(
    await readFile(path.join(BUILT, 'manifest.json'), 'utf8'),
  );
  const addon = manifest.browser_specific_settings.gecko.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    headless: !process.env.HEADED,
    userDataDir: profile,
    args: ['--remote-allow-system-access', '--width=1280', '--height=1000'],
    defaultViewport: null,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addon]: UUID }),
      'ui.popup.disable_autohide': true,
      'ui.prefersReducedMotion': 1,
    },
  });
  try {
    await browser.installExtension(BUILT);
    const scope = await openBrowserScope(browser, addon);
    const tab = (await browser.pages())[0] ?? (await browser.newPage());
    return { extension: toExtension(browser, scope, tab), close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function toExtension(browser: Browser, scope: BrowserScope, tab: Page): Extension {
  return {
    engine: 'firefox',
    visit: async (url) => {
      await tab.bringToFront();
      await tab.goto(url);
    },
    clickAction: async () => {
      await scope.closePopup();
      await tab.bringToFront();
      await scope.clickAction();
      return popupToScreen(scope);
    },
    closePopup: scope.closePopup,
    pressSave: async () => {
      await tab.bringToFront();
      await scope.pressKey('S');
    },
    chooseMenu: async (entry, link) => {
      await tab.bringToFront();
      const point = await tab.evaluate(pointOf, link ?? null);
      await tab.mouse.click(point.x, point.y, { button: 'right' });
      await scope.chooseMenu(entry);
    },
    stopBackground: scope.stopBackground,
    open: async (name) => {
      const page = await browser.newPage();
      await page.goto(`moz-extension://${UUID}${name}`, { waitUntil: [] }); // no load event is heard from these
      return ready(page);
    },
    findOpened: async (name) => {
      const start = `moz-extension://${UUID}${name}`;
      for (const end = Date.now() + 10_000; Date.now() < end; ) {
        const page = (await browser.pages()).find((one) => one.url().startsWith(start));
        if (page) return ready(page);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`no tab at ${name} within 10 s`);
    },
    readBadge: () => scope.readBadge(tab.url()),
  };
}

async function ready(page: Page) {
  await page.waitForFunction("document.readyState === 'complete' && typeof browser === 'object'");
  return tabToScreen(page);
}

/** The middle of the first link of that text, or a spot on the page's own text. */
function pointOf(link: string | null) {
  const wanted = link
    ? [...document.links].find((one) => one.innerText.includes(link))
    : document.querySelector('h1, h2, p');
  wanted?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = wanted?.getBoundingClientRect();
  return box
    ? { x: Math.round(box.x + Math.min(box.width / 2, 60)), y: Math.round(box.y + box.height / 2) }
    : { x: 200, y: 200 };
}
