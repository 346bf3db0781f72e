/// <reference types="chrome" />
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from 'playwright';
import { targetOf } from '../e2e/chromium/launch.ts';
import { openTab } from './chromium.ts';
import { readPage } from './files.ts';
import { makeProfile, median, type OpenBrowser, openBrowser, quantile, removeProfile, send } from './library-page.ts';
import type { BenchOptions } from './options.ts';

const RUNS = 3;
const OPENINGS = 9;
/** A popup shows nothing sooner than this; nobody looks at it meanwhile, so that looking costs it no time. */
const LEAVE_ALONE_MS = 400;
const GIVE_UP_MS = 20_000;
/** A static file of the extension, as the popup that does nothing. */
const EMPTY = '/icon/icon.svg';
const ARGS = ['--enable-unsafe-extension-debugging', '--remote-debugging-port=0'];

/**
 * From the click on the toolbar to the article on the screen, against an empty popup plus Readability alone on the same
 * page, one popup after the other (the first ones above a page wait for a new process): {popupRatioMedian, popupRatioP95, popupMsMedian}, and until its facts and quotes are there too {marksRatioMedian}; and opening a saved article of 5,000 words against one of 500:
 * {readerRatio}. Medians, all in one run of one Chromium with the built extension.
 */
export async function run({ data, out, only }: BenchOptions): Promise<void> {
  const gold: { id: string; url: string }[] = JSON.parse(await readFile(path.join(data, 'gold.json'), 'utf8'));
  const pages = gold.filter(({ id }) => only.length === 0 || only.includes(id));
  const profile = await makeProfile();
  try {
    const browser = await openBrowser(profile, ARGS);
    const readerRatio = (await timeReader(browser, 5_000)) / (await timeReader(browser, 500));
    const clicker = await openClicker(browser, profile);
    const readability = await readFile('node_modules/@mozilla/readability/Readability.js', 'utf8');
    const ratios: number[] = [];
    const times: number[] = [];
    const marked: number[] = [];
    for (const { id, url } of pages) {
      const isolated = await clicker.visit(url, () => readPage(data, id));
      const alone = Number(await isolated(toReadabilityRun(readability)));
      const shown = await clicker.timeBoth();
      if (shown === null) {
        console.log(`${id}: no article`);
        continue;
      }
      const [empty = 0, text = 0, marks = 0] = shown;
      times.push(text);
      ratios.push(text / (empty + alone));
      marked.push(marks / (empty + alone));
      console.log(
        `${id}: popup ${Math.round(text)} ms, with facts and quotes ${Math.round(marks)}, empty ${Math.round(empty)} + Readability ${Math.round(alone)}`,
      );
    }
    const result = {
      popupRatioMedian: round(median(ratios)),
      popupRatioP95: round(quantile(ratios, 0.95)),
      popupMsMedian: round(median(times)),
      marksRatioMedian: round(median(marked)),
      readerRatio: round(readerRatio),
    };
    await browser.context.close();
    await writeFile(out, JSON.stringify(result));
    console.log(JSON.stringify(result));
  } finally {
    await removeProfile(profile);
  }
}

/** The web tab, and the toolbar button above it. */
async function openClicker({ context, worker, id }: OpenBrowser, profile: string) {
  const tab = await context.newPage();
  const visitTab = await openTab(tab);
  const cdp = await context.browser()?.newBrowserCDPSession();
  if (!cdp) throw new Error('Chromium has no browser session');
  const [port] = (await readFile(path.join(profile, 'DevToolsActivePort'), 'utf8')).split('\n');
  const click = async (popup: string, read: string): Promise<readonly number[] | null> => {
    await worker.evaluate((popup) => chrome.action.setPopup({ popup }), popup);
    await tab.bringToFront();
    const targetId = await targetOf(cdp, tab);
    const start = Date.now();
    await cdp.send('Extensions.triggerAction', { id, targetId });
    await tab.waitForTimeout(LEAVE_ALONE_MS);
    const visitor = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    const page = visitor
      .contexts()
      .flatMap((one) => one.pages())
      .find((one) => one.url().endsWith(popup));
    const moment = page ? await page.evaluate(read) : null;
    await visitor.close();
    for (const { url, targetId } of (await cdp.send('Target.getTargets')).targetInfos) {
      if (url.endsWith(popup)) await cdp.send('Target.closeTarget', { targetId });
    }
    return Array.isArray(moment) ? moment.map((one) => Number(one) - start) : null;
  };
  return {
    visit: async (url: string, html: () => Promise<string>) => (await visitTab({ id: url, url, html })).isolated,
    /** Of the empty popup, of the article in ours, of its marks; null where there is no article. */
    timeBoth: async (): Promise<readonly number[] | null> => {
      const times: (readonly number[])[] = [];
      for (let turn = 0; turn < RUNS; turn++) {
        const empty = await click(EMPTY, WHEN_LOADED);
        if (empty === null) throw new Error('the empty popup did not open');
        const own = await click('/popup.html', WHEN_SHOWN);
        if (own === null) return null;
        times.push([...empty, ...own]);
      }
      return [0, 1, 2].map((which) => median(times.map((time) => time[which] ?? 0)));
    },
  };
}

/** Milliseconds since 1970 of the article's first frame and of its marks; null where a failure is shown instead. */
const WHEN_SHOWN = `(async () => {
  const end = performance.now() + ${GIVE_UP_MS};
  for (;;) {
    const moments = ['article', 'marks'].flatMap((name) => performance.getEntriesByName('nutgraf-' + name).slice(0, 1));
    if (moments.length === 2) return moments.map((mark) => performance.timeOrigin + mark.startTime);
    if (document.querySelector('[role=alert]') || performance.now() > end) return null;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
})()`;

const WHEN_LOADED = `[performance.timeOrigin + performance.getEntriesByType('navigation')[0].loadEventEnd]`;

const toReadabilityRun = (readability: string) => `(() => {
  ${readability};
  const times = [];
  for (let run = 0; run <= ${RUNS}; run += 1) {
    const copy = document.cloneNode(true);
    const start = performance.now();
    new Readability(copy).parse();
    if (run > 0) times.push(performance.now() - start);
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
})()`;

/** Opens a saved article of so many words, again and again; median ms until it is on the screen. */
async function timeReader({ context, id }: OpenBrowser, words: number): Promise<number> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/options.html`);
  const saved = await send(page, 'saveArticle', { article: makeArticle(words), restored: [], tabId: null });
  const entry = saved instanceof Object && 'id' in saved ? String(saved.id) : '';
  const times: number[] = [];
  for (let opening = 0; opening <= OPENINGS; opening++) {
    await page.goto(`chrome-extension://${id}/reader.html?id=${entry}`);
    await page.waitForFunction(() => performance.getEntriesByName('nutgraf-article').length > 0);
    const time = Number(await page.evaluate(() => performance.getEntriesByName('nutgraf-article')[0]?.startTime));
    if (opening > 0) times.push(time); // the first one warms up
  }
  await page.close();
  return median(times);
}

const WORDS = 'the council voted on Tuesday to rebuild the old harbour wall which storms had damaged twice'.split(' ');
const PER_PARAGRAPH = 50;

function makeArticle(words: number) {
  const url = `https://bench.invalid/${words}`;
  const blocks = Array.from({ length: words / PER_PARAGRAPH }, (_, index) => {
    const picked = Array.from({ length: PER_PARAGRAPH - 4 }, (_, word) => WORDS[(index * 7 + word * 3) % WORDS.length]);
    const text = `“${picked.slice(0, 20).join(' ')},” said Ada Quay. ${picked.slice(20).join(' ')}.`;
    return { id: `b${index}`, kind: 'paragraph', html: `<p>${text}</p>`, text };
  });
  const none = { subtitle: null, section: null, modifiedAt: null, leadImage: null, excerpt: null };
  return {
    meta: {
      ...none,
      url,
      canonicalUrl: url,
      title: `A story of ${words} words`,
      authors: [],
      site: 'Bench',
      publishedAt: '2025-03-12',
      language: 'en',
      direction: 'ltr',
    },
    blocks,
    removed: [],
    coverage: { kept: 1, missing: [] },
    nextPages: [],
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
