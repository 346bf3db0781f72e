import { readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { alterManifest, copyBuild } from '../altered-build.ts';
import type { Launched, LaunchOptions } from '../chromium/launch.ts';
import type { Extension } from '../extension.ts';
import { FILL_STORAGE } from '../robot.ts';
import { until } from '../until.ts';
import { type BrowserScope, openBrowserScope } from './browser-scope.ts';
import { popupToScreen, tabToScreen } from './screen.ts';

const BUILT = path.resolve('.output/firefox-mv3');
/** Fixed, so that the addresses of the extension's pages are known. */
const UUID = '11111111-2222-4333-8444-555555555555';

export interface LaunchedFirefox extends Launched {
  /** Ends the browser's own process without a word to it. */
  kill(): Promise<void>;
}

/** Firefox with the built extension, over WebDriver BiDi; its own window is reached through the system scope. */
export async function launchFirefox(
  profile: string,
  { proxy = null, preload = '', before = '', isKept = false }: LaunchOptions & { readonly isKept?: boolean } = {},
): Promise<LaunchedFirefox> {
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
      'extensions.webextensions.keepUuidOnUninstall': true,
      // Loaded for a test, an add-on counts as uninstalled when the browser ends.
      'extensions.webextensions.keepStorageOnUninstall': isKept,
      'ui.popup.disable_autohide': true,
      'ui.prefersReducedMotion': 1,
      ...(proxy ? toProxyPreferences(new URL(proxy)) : {}),
    },
  });
  const folder = path.join(profile, 'nutgraf');
  try {
    const scope = await openBrowserScope(browser, addon);
    if (preload) await scope.preload(preload);
    const closed = new Promise((resolve) => browser.once('disconnected', resolve));
    let isInstalled = false;
    const install = async (hosts: readonly string[] = []) => {
      await scope.closePopup();
      await scope.setColorScheme(null);
      const tab = await browser.newPage();
      for (const other of await browser.pages()) if (other !== tab) await other.close();
      if (isInstalled) await browser.uninstallExtension(addon); // takes all that it stored with it
      await rm(folder, { recursive: true, force: true });
      await copyBuild(BUILT, folder, before);
      await browser.installExtension(folder);
      isInstalled = true;
      if (hosts.length > 0) await scope.grant(hosts);
      return toExtension({ browser, scope, folder, tab });
    };
    const kill = async () => {
      browser.process()?.kill('SIGKILL');
      await closed;
    };
    return { install, close: () => browser.close(), closed, kill };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

const toProxyPreferences = ({ hostname, port }: URL) => ({
  'network.proxy.type': 1,
  'network.proxy.http': hostname,
  'network.proxy.http_port': Number(port),
  'network.proxy.ssl': hostname,
  'network.proxy.ssl_port': Number(port),
  'network.proxy.allow_hijacking_localhost': true,
});

interface Parts {
  readonly browser: Browser;
  readonly scope: BrowserScope;
  /** Where the extension was loaded from. */
  readonly folder: string;
  /** The web tab. */
  readonly tab: Page;
}

function toExtension({ browser, scope, folder, tab }: Parts): Extension {
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
    pretend: async (url, body) => {
      await tab.setRequestInterception(true);
      tab.on('request', (request) => {
        void (request.url() === url ? request.respond({ contentType: 'text/html', body }) : request.continue());
      });
    },
    crashPage: async () => {
      await tab.bringToFront();
      process.kill(await scope.findProcess(), 'SIGKILL');
    },
    evaluatePage: (expression) => tab.evaluate(expression),
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
    openPanel: async () => {
      await tab.bringToFront();
      await scope.pressKey('P');
      return popupToScreen(scope, 'panel');
    },
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
    fillStorage: async () => void (await scope.evaluateInBackground(FILL_STORAGE)),
    evaluateInBackground: scope.evaluateInBackground,
    readBackgroundHeap: () => Promise.reject(new Error('Firefox tells nobody')),
    stopBackground: scope.stopBackground,
    update: async (version) => {
      await alterManifest(folder, { version });
      await browser.installExtension(folder);
    },
    open: async (name) => {
      const page = await browser.newPage();
      await page.goto(`moz-extension://${UUID}${name}`, { waitUntil: [] }); // no load event is heard from these
      return ready(page, scope);
    },
    findOpened: async (name) => {
      const start = `moz-extension://${UUID}${name}`;
      let tabs: ReadonlyMap<string, string> = new Map();
      const find = async () => {
        tabs = await scope.readTabs();
        const pages = await browser.pages();
        return pages.find((page) => tabs.get(Reflect.get(page.mainFrame(), '_id'))?.startsWith(start));
      };
      const found = until(`a tab at ${name}`, find).catch((error: unknown) => {
        throw new Error(`${error}; tabs at ${[...tabs.values()].join(', ')}`);
      });
      return ready(await found, scope);
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
