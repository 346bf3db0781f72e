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
    visit: async (url, { wait } = { wait: true }) => {
      await tab.bringToFront();
      await tab.goto(url, { waitUntil: wait ? 'load' : [] });
    },
    goElsewhere: async (url) => {
      await tab.goto(url);
    },
    clickPage: async (text) => {
      await tab.bringToFront();
      const point = await tab.evaluate(pointOf, 'body *', text);
      await tab.mouse.click(point.x, point.y);
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
      const point = await tab.evaluate(pointOf, link ? 'a[href]' : 'h1, h2, p', link ?? '');
      await tab.mouse.click(point.x, point.y, { button: 'right' });
      await scope.chooseMenu(entry);
    },
    stopBackground: scope.stopBackground,
    open: async (name) => {
      const page = await browser.newPage();
      await page.goto(`moz-extension://${UUID}${name}`, { waitUntil: [] }); // no load event is heard from these
      return ready(page, scope);
    },
    findOpened: async (name) => {
      const start = `moz-extension://${UUID}${name}`;
      for (const end = Date.now() + 10_000; Date.now() < end; ) {
        const page = (await browser.pages()).find((one) => one.url().startsWith(start));
        if (page) return ready(page, scope);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      throw new Error(`no tab at ${name} within 10 s`);
    },
    readBadge: () => scope.readBadge(tab.url()),
  };
}

async function ready(page: Page, scope: BrowserScope) {
  await page.waitForFunction("document.readyState === 'complete' && typeof browser === 'object'");
  return tabToScreen(page, scope);
}

/** A spot on the innermost first element of these that holds the text. */
function pointOf(selector: string, text: string) {
  const holders = [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.innerText?.includes(text));
  const wanted = holders.find((one) => !holders.some((other) => other !== one && one.contains(other)));
  if (!wanted) throw new Error(`nothing on the page says "${text}"`);
  wanted.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { x, y, width, height } = wanted.getBoundingClientRect();
  return { x: Math.round(x + Math.min(width / 2, 60)), y: Math.round(y + height / 2) };
}
