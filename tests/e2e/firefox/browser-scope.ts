import { randomUUID } from 'node:crypto';
import type { Browser } from 'puppeteer-core';

/** Firefox's own window: the toolbar, the keys, the menus and the popup, none of which a page can see. */
export interface BrowserScope {
  /** Every page runs this script before its own. */
  preload(script: string): Promise<void>;
  clickAction(): Promise<void>;
  closePopup(): Promise<void>;
  seePopupClose(): Promise<void>;
  /** Sends the selected tab to an address and waits for nothing but its beginning to load. */
  go(url: string): Promise<void>;
  pressKey(key: string): Promise<void>;
  chooseMenu(label: string): Promise<void>;
  stopBackground(): Promise<void>;
  readBadge(url: string): Promise<string>;
  /** Of the process that shows the selected tab's page. */
  findProcess(): Promise<number>;
  /** Runs an expression in the popup's page; what it comes to must be JSON. */
  evaluateInPopup(expression: string): Promise<unknown>;
  /** The same in the panel beside the page. */
  evaluateInPanel(expression: string): Promise<unknown>;
  /** The same in the background, which must be awake. */
  evaluateInBackground(expression: string): Promise<unknown>;
  /** Where each tab is, by the name that BiDi knows it under. */
  readTabs(): Promise<ReadonlyMap<string, string>>;
  /** As if the reader had granted these match patterns. */
  grant(hosts: readonly string[]): Promise<void>;
  /** As a PNG in base64. */
  draw(what: 'popup' | 'panel'): Promise<string>;
  /** Null: as the system says. */
  setColorScheme(dark: boolean | null): Promise<void>;
}

/** Scripts below are strings: they run in another world, with globals that no type here knows. */
export async function openBrowserScope(browser: Browser, addon: string): Promise<BrowserScope> {
  const send = toSender(browser);
  const { contexts } = await send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const window: { context: string } | undefined = contexts.find(({ url }: { url: string }) =>
    url.endsWith('browser.xhtml'),
  );
  if (!window) throw new Error('Firefox shows no browser window');
  /** `args` stand in the script as `a`. */
  const run = async (script: string, ...args: readonly unknown[]): Promise<unknown> => {
    const answer = await send('script.callFunction', {
      functionDeclaration: `async (json) => { const a = JSON.parse(json); ${HELP} return JSON.stringify((await (async () => {${script}})()) ?? null); }`,
      awaitPromise: true,
      target: { context: window.context },
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
    });
    if (answer.type === 'exception') throw new Error(`in Firefox's window: ${answer.exceptionDetails.text}`);
    return JSON.parse(answer.result.value);
  };
  return {
    preload: async (script) => {
      await send('script.addPreloadScript', { functionDeclaration: `() => {${script}}` });
    },
    clickAction: async () => {
      await run(CLICK_ACTION, addon);
    },
    closePopup: async () => {
      await run(CLOSE_POPUP);
    },
    seePopupClose: async () => {
      await run(SEE_POPUP_CLOSE);
    },
    go: async (url) => {
      await run(GO, url);
    },
    pressKey: async (key) => {
      await run(PRESS_KEY, key);
    },
    chooseMenu: async (label) => {
      await run(CHOOSE_MENU, label);
    },
    stopBackground: async () => {
      await run(STOP_BACKGROUND, addon);
    },
    readTabs: async () => {
      const { contexts } = await send('browsingContext.getTree', { maxDepth: 0 });
      return new Map(contexts.map(({ context, url }: { context: string; url: string }) => [context, url]));
    },
    readBadge: async (url) => String(await run(READ_BADGE, addon, url)),
    findProcess: async () => Number(await run(FIND_PROCESS)),
    evaluateInPopup: (expression) => run(EVALUATE_IN_POPUP, expression, randomUUID()),
    evaluateInPanel: (expression) => run(EVALUATE_IN_PANEL, expression, randomUUID()),
    evaluateInBackground: (expression) => run(EVALUATE_IN_BACKGROUND, expression, randomUUID(), addon),
    grant: async (hosts) => {
      await run(GRANT, addon, hosts);
    },
    draw: async (what) => String(await run(DRAW, what)),
    setColorScheme: async (dark) => {
      await run(SET_COLOR_SCHEME, dark === null ? 2 : dark ? 0 : 1);
    },
  };
}

const HELP = `
  const popup = () => document.querySelector('browser.webextension-popup-browser');
  const panel = () => SidebarController.browser?.contentDocument?.getElementById('webext-panels-browser');
  const extension = (id) => WebExtensionPolicy.getByID(id).extension;
  const actionOf = (id) => ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
    .ExtensionParent.apiManager.global.browserActionFor(extension(id));
  const until = async (what, holds, withinS = 30) => {
    for (let i = 0; i < withinS * 40; i++) {
      const found = await holds();
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error('not within ' + withinS + ' s: ' + what);
  };
`;

/** Now and then Firefox without a screen leaves the first click unanswered; a person would click again. */
const CLICK_ACTION = `
  const action = actionOf(a[0]);
  await action.triggerAction(window);
  if (!(await until('popup', popup, 5).catch(() => null))) await action.triggerAction(window);
  await until('popup', () => popup()?.clientHeight > 0 && popup().currentURI.spec.startsWith('moz-extension:'));
`;

const CLOSE_POPUP = `
  popup()?.closest('panel')?.hidePopup();
  await until('popup closed', () => !popup());
`;

const SEE_POPUP_CLOSE = `await until('popup closed', () => !popup());`;

const GO = `
  const browser = gBrowser.selectedBrowser;
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  browser.fixupAndLoadURIString(a[0], { triggeringPrincipal });
  await until(a[0], () => browser.currentURI.spec === a[0]);
  // A viewer takes a PDF over while it loads; a page that never finishes is not waited for.
  await until('the page is whole', () => !browser.webProgress.isLoadingDocument, 3).catch(() => null);
`;

const PRESS_KEY = `
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset"] key')];
  const key = keys.find((one) => one.getAttribute('key') === a[0]);
  if (!key) throw new Error('no shortcut with ' + a[0]);
  key.doCommand();
`;

const CHOOSE_MENU = `
  const menu = document.getElementById('contentAreaContextMenu');
  await until('context menu', () => menu.state === 'open');
  const find = () => [...menu.querySelectorAll('menuitem')].find((one) => one.label === a[0] && !one.hidden);
  const item = await until('menu entry ' + a[0], find);
  const list = item.closest('menupopup'); // a second entry makes a submenu of them
  if (list !== menu) {
    list.parentElement.openMenu(true);
    await until('submenu', () => list.state === 'open');
  }
  list.activateItem(item);
  await until('context menu closed', () => menu.state === 'closed');
`;

const STOP_BACKGROUND = `
  await extension(a[0]).terminateBackground({ ignoreDevToolsAttached: true });
  await until('background ended', () => extension(a[0]).backgroundState === 'stopped');
`;

const READ_BADGE = `
  const tab = gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec === a[1]);
  return actionOf(a[0]).action.getProperty(tab, 'badgeText');
`;

const FIND_PROCESS = `return gBrowser.selectedBrowser.frameLoader.remoteTab.osPid;`;

// Neither is a context of BiDi's. A frame script gets to its process, a sandbox to its page's own globals.
const EVALUATE = `
  const { messageManager } = browser;
  const [expression, name] = a;
  const answer = new Promise((resolve, reject) => {
    const hear = ({ data }) => {
      messageManager.removeMessageListener(name, hear);
      if (data.error) reject(new Error(data.error));
      else resolve(JSON.parse(data.json));
    };
    messageManager.addMessageListener(name, hear);
  });
  const script = '(async () => { const say = (data) => sendAsyncMessage(' + JSON.stringify(name) + ', data); try {' +
    'content.document.notifyUserGestureActivation();' +
    'const sandbox = (content.nutgrafSandbox ??= new Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false }));' +
    'const value = await Cu.evalInSandbox(' + JSON.stringify('(async () => JSON.stringify((await (0, eval)(' + JSON.stringify(expression) + ')) ?? null))()') + ', sandbox);' +
    'say({ json: value }); } catch (error) { say({ error: String(error) }); } })()';
  messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  return answer;
`;

const EVALUATE_IN_POPUP = `const browser = await until('popup', popup); ${EVALUATE}`;

const EVALUATE_IN_PANEL = `
  const browser = await until('panel', () => panel()?.currentURI.spec.startsWith('moz-extension:') && panel());
  ${EVALUATE}
`;

const EVALUATE_IN_BACKGROUND = `
  const find = () => [...extension(a[2]).views].find(({ viewType }) => viewType === 'background');
  const browser = (await until('background', find)).xulBrowser;
  ${EVALUATE}
`;

const GRANT = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(a[0], { origins: a[1], permissions: [], data_collection: [] }, extension(a[0]));
`;

const DRAW = `
  const { currentWindowGlobal } = (a[0] === 'popup' ? popup() : panel()).browsingContext;
  const bitmap = await currentWindowGlobal.drawSnapshot(null, 1, 'white');
  const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];
`;

const SET_COLOR_SCHEME = `Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', a[0]);`;

type Send = (method: string, params: object) => Promise<Answer>;
/** Of BiDi's answers, the fields used here. */
interface Answer {
  readonly contexts: { context: string; url: string }[];
  readonly type: string;
  readonly result: { value: string };
  readonly exceptionDetails: { text: string };
}

/** Puppeteer keeps its BiDi connection to itself; the chrome scope has no other way in. */
function toSender(browser: Browser): Send {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('puppeteer no longer has a BiDi connection to borrow');
  return async (method, params) => (await connection.send(method, params)).result;
}

interface Connection {
  send(method: string, params: object): Promise<{ result: Answer }>;
}

const isConnection = (value: unknown): value is Connection =>
  typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';
