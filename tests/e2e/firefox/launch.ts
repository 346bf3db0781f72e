import { readFile } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Launched } from '../chromium/launch.ts';
import type { Extension } from '../extension.ts';
import { until } from '../until.ts';
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
    const closed = new Promise((resolve) => browser.once('disconnected', resolve));
    const tab = (await browser.pages())[0] ?? (await browser.newPage());
    return { extension: toExtension(browser, scope, tab), close: () => browser.close(), closed };
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
      await (wait ? tab.goto(url) : scope.go(url));
    },
    goElsewhere: scope.go,
    selectPage: async (text) => {
      await tab.evaluate((words) => {
        const found = [...document.querySelectorAll('p')].find((one) => one.textContent?.includes(words));
        if (found) getSelection()?.selectAllChildren(found);
      }, text);
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
    seePopupClose: scope.seePopupClose,
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
      const find = async () => (await browser.pages()).find((one) => one.url().startsWith(start));
      return ready(await until(`a tab at ${name}`, find), scope);
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
