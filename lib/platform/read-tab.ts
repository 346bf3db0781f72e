import browser from 'webextension-polyfill';
import type { Article } from '../article.ts';
import type { ExtractRequest } from '../pipeline.ts';
import { type Failure, fail, ok, type Result } from '../result.ts';
import { t } from './i18n.ts';
import { readKeptOn } from './kept-removals.ts';

/** A page that keeps its thread busy for longer is given up; the popup never hangs. */
const READ_TIMEOUT_MS = 20_000;

/** The article in a tab that the reader has granted (toolbar click, shortcut, menu or site permission). */
export async function readTab(tabId: number, request: ExtractRequest): Promise<Result<Article>> {
  const late = new Promise<Result<Article>>((resolve) => {
    setTimeout(() => resolve(fail('timeout')), READ_TIMEOUT_MS);
  });
  return Promise.race([injectReader(tabId, request), late]);
}

async function injectReader(tabId: number, asked: ExtractRequest): Promise<Result<Article>> {
  try {
    const request = { ...asked, keep: await readKeptOn(await urlOf(tabId)) };
    await browser.scripting.executeScript({
      target: { tabId },
      func: (value: ExtractRequest) => {
        globalThis.nutgrafRequest = value;
      },
      args: [request],
    });
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/article.js'],
    });
    // A script that threw or was torn down answers null without a word.
    return (answer?.result as Result<Article> | null | undefined) ?? fail('script-died');
  } catch (error) {
    return fail(await toFailure(tabId, error), String(error));
  }
}

/** What is selected in a granted tab. */
export async function readSelection(tabId: number): Promise<Result<Article>> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/selection.js'],
    });
    return (answer?.result as Result<Article> | null | undefined) ?? fail('script-died');
  } catch (error) {
    return fail(await toFailure(tabId, error), String(error));
  }
}

const FORBIDDEN =
  /cannot (?:access|be scripted)|missing host permission|extensions gallery|cannot attach|showing error page/i;

async function toFailure(tabId: number, error: unknown): Promise<Failure> {
  const message = String(error);
  if (
    /frame with id|frame was removed|no tab with id|tab was closed|navigat|destroyed|message channel closed/i.test(
      message,
    )
  )
    return 'navigated';
  if (FORBIDDEN.test(message)) return isPdf(await urlOf(tabId)) ? 'pdf' : 'forbidden';
  return 'script-died';
}

const urlOf = async (tabId: number): Promise<string> =>
  (await browser.tabs.get(tabId).catch(() => undefined))?.url ?? '';

/** Whether the tab is still there and shows this page. */
export const tabShows = async (tabId: number, url: string): Promise<boolean> => (await urlOf(tabId)) === url;

const isPdf = (url: string): boolean => /\.pdf(?:$|[?#])/i.test(url);

/** Hides the spam on the page itself, or shows it again; how many blocks are hidden now. */
export async function cleanTab(tabId: number): Promise<Result<number>> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: (keep: readonly string[]) => {
        globalThis.nutgrafKeep = keep;
      },
      args: [await readKeptOn(await urlOf(tabId))],
    });
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      files: ['/content-scripts/clean.js'],
    });
    return typeof answer?.result === 'number' ? ok(answer.result) : fail('script-died');
  } catch (error) {
    return fail(await toFailure(tabId, error), String(error));
  }
}

const LOAD_TIMEOUT_MS = 30_000;

/** Opens a page of a site that the reader has granted in a tab behind, reads it, closes the tab. */
export async function readInNewTab(url: string): Promise<Result<Article>> {
  const tab = await browser.tabs.create({ url, active: false });
  if (tab.id === undefined) return fail('offline');
  try {
    if (!(await hasLoaded(tab.id))) return fail('timeout');
    return await readTab(tab.id, { without: [] });
  } finally {
    await browser.tabs.remove(tab.id).catch(() => undefined);
  }
}

async function hasLoaded(tabId: number): Promise<boolean> {
  const end = Date.now() + LOAD_TIMEOUT_MS;
  while (Date.now() < end) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) return false;
    if (tab.status === 'complete' && tab.url !== 'about:blank') return true;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return false;
}

/** The words of a link on the page, '' where they can't be read. Chromium does not tell them with the menu click. */
export async function readLinkText(tabId: number, url: string): Promise<string> {
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId },
      func: (href: string) => {
        const link = [...document.links].find((one) => one.href === href && one.innerText.trim());
        return link?.innerText.slice(0, 500) ?? '';
      },
      args: [url],
    });
    return typeof answer?.result === 'string' ? answer.result : '';
  } catch {
    return '';
  }
}

/** Lets the reader click the article on the page; the picker hands it in by message. */
export async function startPicker(tabId: number): Promise<Result<null>> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: (hint: string) => {
        globalThis.nutgrafPickHint = hint;
      },
      args: [t('pickHint')],
    });
    await browser.scripting.executeScript({ target: { tabId }, files: ['/content-scripts/pick.js'] });
    return ok(null);
  } catch (error) {
    return fail(await toFailure(tabId, error), String(error));
  }
}

export interface ActiveTab {
  readonly id: number;
  /** '' where no grant tells it. */
  readonly url: string;
  readonly windowId: number;
}

export async function findActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', windowId: tab.windowId ?? 0 };
}
