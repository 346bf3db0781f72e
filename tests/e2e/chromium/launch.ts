import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright';
import { alterManifest, copyBuild } from '../altered-build.ts';
import type { Extension, Part } from '../extension.ts';
import { FILL_STORAGE } from '../robot.ts';
import { until } from '../until.ts';
import { askWorker, readHeap } from './ask-worker.ts';
import { dispatchCommand, dispatchMenu, MENUS, readBadgeText } from './in-background.ts';
import { readHistory } from './read-history.ts';
import { toScreen } from './screen.ts';

const BUILT = path.resolve(process.env.BUILT ?? '.output/chrome-mv3');

export interface Launched {
  /**
   * The extension as newly installed, nothing in its library; whatever was installed and open before is gone. `hosts` are
   * match patterns granted from the start (Chromium): nobody can be driven to click on the browser's own question, and
   * for what it has granted it does not ask.
   */
  install(hosts?: readonly string[]): Promise<Extension>;
  close(): Promise<void>;
  /** When a person has closed the browser. */
  readonly closed: Promise<unknown>;
}

export interface LaunchOptions {
  readonly headless?: boolean;
  /** 'http://127.0.0.1:40123' for all that the browser asks for, of this machine too. */
  readonly proxy?: string | null;
  /** A script that every page runs before its own. */
  readonly preload?: string;
  /** A statement that runs before each of the extension's own scripts, workers' too. */
  readonly before?: string;
  /** Folder of a build. */
  readonly built?: string;
}

export interface LaunchedChromium extends Launched {
  /** For what only Chromium's driver sees: downloads, the clipboard, the network. */
  readonly context: BrowserContext;
}

/** Chromium for the built extension, driven by Playwright and, where that has no words for it, by CDP. */
export async function launchChromium(profile: string, options: LaunchOptions = {}): Promise<LaunchedChromium> {
  const { headless = !process.env.HEADED, proxy = null, preload = '', before = '', built = BUILT } = options;
  if (!existsSync(path.join(built, 'manifest.json'))) throw new Error(`${built} is not built: npm run build`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless,
    chromiumSandbox: false, // it can't be had by root
    viewport: headless ? { width: 1280, height: 900 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    ...(proxy ? { proxy: { server: proxy, bypass: '<-loopback>' } } : {}),
    args: [
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--enable-unsafe-extension-debugging', // the CDP domain Extensions
      // What a page holds can only be told once what it let go of is gone.
      ...(process.env.FORTRESS ? ['--js-flags=--expose-gc', '--enable-precise-memory-info'] : []),
      // The interface's language, for pictures: BCP 47.
      ...(process.env.UI_LANGUAGE ? [`--lang=${process.env.UI_LANGUAGE}`] : []),
      '--remote-debugging-port=0', // a second door: only one who connects while the popup is open gets to see it
    ],
  });
  if (preload) await context.addInitScript(preload);
  const browser = context.browser();
  if (!browser) throw new Error('Chromium has no browser session');
  const cdp = await browser.newBrowserCDPSession();
  const [port] = (await readFile(path.join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  let turn = 0;
  let installed: string | null = null;
  const install = async (hosts: readonly string[] = []) => {
    const tab = turn === 0 ? (context.pages()[0] ?? (await context.newPage())) : await context.newPage();
    for (const other of context.pages()) if (other !== tab) await other.close();
    if (installed) await cdp.send('Extensions.uninstall', { id: installed });
    // The folder makes the id: with another one each time, what an earlier one stored is nobody's.
    const folder = path.join(profile, `nutgraf-${turn++}`);
    await copyBuild(built, folder, before);
    if (hosts.length > 0) await alterManifest(folder, { host_permissions: hosts });
    installed = (await cdp.send('Extensions.loadUnpacked', { path: folder })).id;
    const worker = await findWorker(context, installed);
    await closeWelcome(context, installed);
    return toExtension({ context, cdp, worker, folder, tab, door: `http://127.0.0.1:${port}` });
  };
  return {
    context,
    install,
    close: () => context.close(),
    closed: new Promise((resolve) => context.once('close', resolve)),
  };
}

async function findWorker(context: BrowserContext, id: string): Promise<Worker> {
  return until('the background is there', async () => context.serviceWorkers().find((one) => one.url().includes(id)));
}

/** The first page comes by itself, and would take the front from the page under test at some moment. */
async function closeWelcome(context: BrowserContext, id: string): Promise<void> {
  const welcome = await until('the first page is there', async () =>
    context.pages().find((page) => page.url().startsWith(`chrome-extension://${id}/welcome.html`)),
  );
  await welcome.close();
}

interface Parts {
  readonly context: BrowserContext;
  readonly cdp: CDPSession;
  readonly worker: Worker;
  /** Where the extension was loaded from. */
  readonly folder: string;
  /** The web tab. */
  readonly tab: Page;
  readonly door: string;
}

function toExtension({ context, cdp, folder, tab, door, ...rest }: Parts): Extension {
  let { worker } = rest;
  const id = new URL(worker.url()).host;
  const findPopup = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.find(({ url }) => url.endsWith('/popup.html'));
  const findBackground = async () =>
    (await cdp.send('Target.getTargets')).targetInfos.find(
      ({ type, url }) => type === 'service_worker' && url.includes(id),
    );
  const closePopup = async () => {
    const popup = await findPopup();
    if (popup) await cdp.send('Target.closeTarget', { targetId: popup.targetId });
    await until('the popup is closed', async () => !(await findPopup()));
  };
  const clickAction = async () => {
    await closePopup();
    await tab.bringToFront();
    await cdp.send('Extensions.triggerAction', { id, targetId: await targetOf(cdp, tab) });
    await until('the popup is open', findPopup);
    return reach('/popup.html');
  };
  /** What no context of the first door holds: one who comes by the second sees it. */
  const reach = async (path: string) => {
    const visitor = await chromium.connectOverCDP(door);
    const pages = () => visitor.contexts().flatMap((one) => one.pages());
    return toScreen(
      await until(`${path} can be reached`, async () => pages().find((page) => page.url().endsWith(path))),
    );
  };
  return {
    engine: 'chromium',
    clickAction,
    closePopup,
    openPanel: async () => {
      const popup = await clickAction();
      await until('the popup can open the panel', async () => (await popup.parts(['button'])).some(isPanelButton));
      await popup.press('b').catch(() => undefined); // the popup goes before the key is up
      await until('the popup closes', async () => !(await findPopup()));
      return reach('/sidepanel.html');
    },
    seePopupClose: async () => void (await until('the popup closes', async () => !(await findPopup()))),
    visit: async (url, { wait } = { wait: true }) => {
      await tab.bringToFront();
      if (wait) return void (await tab.goto(url));
      const before = await until('the tab answers', () => readHistory(context, tab));
      // A page that fails or that a viewer takes over (a PDF) breaks the driver's wait off: the browser's history tells when it is there.
      await tab.goto(url, { waitUntil: 'commit' }).catch(() => null);
      await until(`${url} is in the tab`, async () => {
        const now = await readHistory(context, tab);
        return now !== null && now !== before;
      });
    },
    goElsewhere: async (url) => {
      await tab.goto(url);
    },
    selectPage: (text) => tab.getByText(text).first().selectText(),
    pretend: async (url, body) => {
      await tab.route(url, (route) => route.fulfill({ contentType: 'text/html', body }));
    },
    crashPage: async () => {
      const crashed = tab.waitForEvent('crash');
      const session = await context.newCDPSession(tab);
      void session.send('Page.crash').catch(() => undefined); // nobody is left to answer
      await crashed;
    },
    evaluatePage: (expression) => tab.evaluate(expression),
    clickPage: (text) => tab.getByText(text).first().click(),
    // Keys sent through CDP reach the page, not the browser's shortcuts; so the grant is had by a click, and the
    // command is then dispatched as the browser would.
    pressSave: async () => {
      await clickAction();
      await closePopup();
      await worker.evaluate(dispatchCommand, 'save-article');
    },
    // Nor can the browser's own menu be seen from here: as above.
    chooseMenu: async (entry, link) => {
      const linkUrl = link && (await tab.getByRole('link', { name: link }).first().evaluate(hrefOf));
      const menuItemId = MENUS[entry] ?? '';
      if (!link) {
        await clickAction();
        await closePopup();
      }
      await worker.evaluate(dispatchMenu, { menuItemId, title: entry, linkUrl });
    },
    fillStorage: async () => void (await worker.evaluate(FILL_STORAGE)),
    evaluateInBackground: async (expression) => {
      const target = await until('the background is awake', findBackground);
      return askWorker(door, target.targetId, expression);
    },
    readBackgroundHeap: async () => readHeap(door, (await until('the background is awake', findBackground)).targetId),
    stopBackground: async () => {
      const target = await findBackground();
      if (!target) return;
      const began = Date.now();
      await cdp.send('Target.closeTarget', { targetId: target.targetId });
      // Whoever asks wakes it again at once, as another, under the same target if a driver watches it: the younger one is seen by its age.
      await until('the background has ended', async () => {
        const { targetId } = (await findBackground()) ?? {};
        if (targetId !== target.targetId) return true;
        const origin = await askWorker(door, targetId, 'performance.timeOrigin', 1000).catch(() => 0);
        return Number(origin) > began;
      });
    },
    update: async (version) => {
      const old = worker;
      await alterManifest(folder, { version });
      await cdp.send('Extensions.loadUnpacked', { path: folder });
      worker = await until('the new background is there', async () =>
        context.serviceWorkers().find((one) => one !== old && one.url().includes(id)),
      );
    },
    open: async (name) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}${name}`);
      return toScreen(page);
    },
    findOpened: async (name) => {
      const start = `chrome-extension://${id}${name}`;
      const find = () => context.pages().find((page) => page.url().startsWith(start));
      const page = await until(`a tab at ${name}`, async () => find());
      await page.waitForLoadState();
      return toScreen(page);
    },
    readBadge: () => worker.evaluate(readBadgeText),
  };
}

const isPanelButton = ({ name }: Part): boolean => name === 'Read beside the page';

const hrefOf = (link: Element) => (link instanceof HTMLAnchorElement ? link.href : '');

/** triggerAction wants a target of type 'tab', which knows its page by address alone. */
export async function targetOf(cdp: CDPSession, page: Page): Promise<string> {
  const { targetInfos } = await cdp.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const addressOf = (url: string) => url.replace(/^view-source:/, '');
  // An error page calls itself by another address than its tab does; it is alone then.
  const named = targetInfos.find(({ url }) => addressOf(url) === addressOf(page.url()));
  const tab = named ?? (targetInfos.length === 1 ? targetInfos[0] : undefined);
  if (!tab) throw new Error(`no tab at ${page.url()}`);
  return tab.targetId;
}
