import browser from 'webextension-polyfill';
import type { Article, ReadArticle } from '../article.ts';
import type { ExtractRequest } from '../pipeline.ts';
import { fail, ok, type Result } from '../result.ts';
import { t } from './i18n.ts';
import { keptOn, readKept } from './kept-removals.ts';
import { lookAtPage } from './look-at-page.ts';
import { runInTab } from './run-in-tab.ts';

const LOOK_TIMEOUT_MS = 2_000;
const READ_TIMEOUT_MS = 20_000;
const PICK_TIMEOUT_MS = 5_000;

/**
 * The article in a tab that the reader has granted (toolbar click, shortcut, menu or site permission). `url` and `kept` spare
 * a question each where they are known or asked for already.
 */
export async function readTab(
  tabId: number,
  request: ExtractRequest,
  url?: string,
  kept = readKept(),
): Promise<Result<ReadArticle>> {
  const language = lookForLanguage(tabId);
  const keep = keptOn(url ?? (await urlOf(tabId)), await kept);
  const answer = await runInTab({
    tabId,
    prepare: (value: ExtractRequest) => {
      globalThis.nutgrafRequest = value;
      return true;
    },
    value: language.then((own) => ({ ...request, keep, ...own })),
    file: '/content-scripts/article.js',
    atOnce: false,
    timeoutMs: READ_TIMEOUT_MS,
  });
  if (!answer.ok) return answer;
  // A script that threw or was torn down answers null without a word.
  return (answer.value as Result<ReadArticle> | null) ?? fail('script-died');
}

/** The page's language and its cues; nothing where the page can't be asked or is busy: it is then read without. */
async function lookForLanguage(tabId: number): Promise<Pick<ExtractRequest, 'language' | 'cues'>> {
  const cues = import('../extract/cues-by-language.ts'); // from here on, beside the question; not before the first paint
  const asked = browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, func: lookAtPage });
  const [answer] = await Promise.race([
    asked.catch(() => []),
    new Promise<[]>((resolve) => setTimeout(resolve, LOOK_TIMEOUT_MS, [])),
  ]);
  const { toLanguageCues } = await cues;
  return toLanguageCues(answer?.result);
}

/** The active tab and what is being read in it. */
export interface Reading {
  readonly tab: ActiveTab;
  readonly answer: Promise<Result<ReadArticle>>;
}

/** Null where there is no tab. Settles when the tab has been asked, not when it has answered. */
export async function readActiveTab(request: ExtractRequest): Promise<Reading | null> {
  const kept = readKept();
  const [tab] = await Promise.all([findActiveTab(), kept]);
  return tab && { tab, answer: readTab(tab.id, request, tab.url || undefined, kept) };
}

const urlOf = async (tabId: number): Promise<string> =>
  (await browser.tabs.get(tabId).catch(() => undefined))?.url ?? '';

/** Whether the tab is still there and shows this page. */
export const tabShows = async (tabId: number, url: string): Promise<boolean> => (await urlOf(tabId)) === url;

/** What is selected in a granted tab. */
export async function readSelection(tabId: number): Promise<Result<Article>> {
  const answer = await runInTab({
    tabId,
    prepare: (_: null) => true,
    value: null,
    file: '/content-scripts/selection.js',
    atOnce: true,
    timeoutMs: READ_TIMEOUT_MS,
  });
  if (!answer.ok) return answer;
  return (answer.value as Result<Article> | null) ?? fail('script-died');
}

/** Hides the spam on the page itself, or shows it again; how many blocks are hidden now. */
export async function cleanTab(tabId: number): Promise<Result<number>> {
  const answer = await runInTab({
    tabId,
    prepare: (keep: readonly string[]) => {
      globalThis.nutgrafKeep = keep;
      return true;
    },
    value: keptOn(await urlOf(tabId), await readKept()),
    file: '/content-scripts/clean.js',
    atOnce: false,
    timeoutMs: READ_TIMEOUT_MS,
  });
  if (!answer.ok) return answer;
  return typeof answer.value === 'number' ? ok(answer.value) : fail('script-died');
}

/** Lets the reader click the article on the page, complete or not; the picker hands it in by message. */
export async function startPicker(tabId: number): Promise<Result<null>> {
  const answer = await runInTab({
    tabId,
    prepare: (hint: string) => {
      globalThis.nutgrafPickHint = hint;
      return true;
    },
    value: t('pickHint'),
    file: '/content-scripts/pick.js',
    atOnce: true,
    timeoutMs: PICK_TIMEOUT_MS,
  });
  if (!answer.ok) return answer;
  return answer.value === true ? ok(null) : fail('script-died');
}

const LOAD_TIMEOUT_MS = 30_000;

/** Opens a page of a site that the reader has granted in a tab behind, reads it, closes the tab. */
export async function readInNewTab(url: string): Promise<Result<Article>> {
  const tab = await browser.tabs.create({ url, active: false });
  if (tab.id === undefined) return fail('offline');
  try {
    if (!(await hasLoaded(tab.id))) return fail('timeout');
    const read = await readTab(tab.id, { without: [] });
    // The site is granted, so what can't be read in its stead is the browser's own page that says so.
    return read.ok || read.failure !== 'forbidden' ? read : fail('offline', read.detail);
  } finally {
    await browser.tabs.remove(tab.id).catch(() => undefined);
  }
}

async function hasLoaded(tabId: number): Promise<boolean> {
  const end = Date.now() + LOAD_TIMEOUT_MS;
  // Firefox calls a new tab complete before it has begun to load; the address is told, as the site is granted.
  let isUnderWay = false;
  while (Date.now() < end) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) return false;
    isUnderWay ||= tab.status === 'loading' || /^https?:/.test(tab.url ?? '');
    if (isUnderWay && tab.status === 'complete') return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
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

interface ActiveTab {
  readonly id: number;
  /** '' where no grant tells it. */
  readonly url: string;
  readonly windowId: number;
}

async function findActiveTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', windowId: tab.windowId ?? 0 };
}
