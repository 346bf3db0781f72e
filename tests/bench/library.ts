/// <reference types="chrome" />
import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { makeItem, toWord } from './library-articles.ts';
import {
  makeProfile,
  median,
  type OpenBrowser,
  openBrowser,
  openLibraryPage,
  quantile,
  removeProfile,
  send,
} from './library-page.ts';
import type { BenchOptions } from './options.ts';

const SMALL = 100;
const LARGE = 10_000;
const BATCH = 50;
const OPENINGS = 7;
const SAVES = 21;
/** A reader who types fast. */
const BETWEEN_KEYS_MS = 60;
/** A library of this size and more is made of rows without texts. */
const ROWS_ONLY = 50_000;

interface Figures {
  readonly firstRowsMs: number;
  readonly freshRowsMs: number;
  readonly openMs: number;
  readonly saveMs: number;
}

/** In real Chromium with the built extension (`wxt build` first); prints and writes the figures of issue 4. */
export async function run({ out, rows }: BenchOptions): Promise<void> {
  const count = rows || LARGE;
  const small = await withLibrary(SMALL, measure);
  console.error('small library measured', JSON.stringify(small));
  const large = await withLibrary(count, async (browser, importing) => ({
    ...(await measure(browser)),
    ...(await measurePage(browser)),
    ...importing,
  }));
  const figures = {
    firstRowsRatio: round(large.firstRowsMs / small.firstRowsMs),
    keystrokeP95Ms: round(large.keystrokeP95Ms),
    saveRatio: round(large.saveMs / small.saveMs),
    indexOpenMs: round(large.openMs),
    heapMB: round(large.heapMB),
    longestBlockMs: round(large.longestBlockMs),
    details: { rows: count, small, large },
  };
  console.log(JSON.stringify(figures, null, 2));
  await writeFile(out, `${JSON.stringify(figures, null, 2)}\n`);
}

interface Importing {
  readonly importSeconds: number;
  readonly indexedAfterSeconds: number;
  readonly longestBlockMs: number;
}

/** Fills a library in a fresh profile, opens the browser anew, and hands it to `visit`. */
async function withLibrary<T>(
  count: number,
  visit: (browser: OpenBrowser, importing: Importing) => Promise<T>,
): Promise<T> {
  const profile = await makeProfile();
  try {
    const first = await openBrowser(profile);
    const importing = await fill(await openLibraryPage(first), count);
    await first.context.close();
    const second = await openBrowser(profile);
    const result = await visit(second, importing);
    await second.context.close();
    return result;
  } finally {
    await removeProfile(profile);
  }
}

/** An import as the import page does it: batches through the background, while the list is on the screen. */
async function fill(page: Page, count: number): Promise<Importing> {
  const start = performance.now();
  await page.evaluate('bench.longest = 0');
  for (let from = 0; from < count; from += BATCH) {
    const length = Math.min(BATCH, count - from);
    const items = Array.from({ length }, (_, index) => makeItem(from + index, count, count < ROWS_ONLY));
    await send(page, 'saveImported', { items });
    if (from % (BATCH * 20) === 0) console.error(`${from + length} of ${count} after ${seconds(start)} s`);
  }
  const importSeconds = seconds(start);
  const last = `${toWord(0)} ${count - 1}`.split(' ').at(-1) ?? '';
  await type(page, `title:${last} `);
  await page.waitForFunction(() => document.querySelectorAll('.row h2').length === 1, null, { timeout: 600_000 });
  await type(page, '');
  const longestBlockMs = Number(await page.evaluate('bench.longest'));
  return { importSeconds, indexedAfterSeconds: seconds(start), longestBlockMs };
}

async function measure(browser: OpenBrowser): Promise<Figures> {
  const [first, fresh, open]: [number[], number[], number[]] = [[], [], []];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const page = await openLibraryPage(browser);
    await page.waitForFunction(() => performance.getEntriesByName('nutgraf-rows').length > 0);
    await page.waitForFunction('bench.firstRows > 0');
    first.push(Number(await page.evaluate('bench.firstRows')));
    fresh.push(Number(await page.evaluate(() => performance.getEntriesByName('nutgraf-rows')[0]?.startTime)));
    open.push(Number(await page.evaluate(() => performance.getEntriesByName('nutgraf-index-open')[0]?.duration)));
    await page.close();
  }
  const page = await openLibraryPage(browser);
  const saves: number[] = [];
  for (let save = 0; save < SAVES; save++) {
    const { article } = makeItem(1_000_000 + save, 0, true);
    saves.push(await page.evaluate(timeSave, article));
  }
  await page.close();
  return { firstRowsMs: median(first), freshRowsMs: median(fresh), openMs: median(open), saveMs: median(saves) };
}

/** Inside the page: from the message to its answer. */
async function timeSave(article: unknown): Promise<number> {
  const start = performance.now();
  await chrome.runtime.sendMessage({
    id: 1,
    type: 'saveArticle',
    data: { article, restored: [], tabId: null },
    timestamp: Date.now(),
  });
  return performance.now() - start;
}

/** Words of all frequencies, one and two at a time, letter by letter; then the heap. */
async function measurePage(browser: OpenBrowser) {
  const page = await openLibraryPage(browser);
  await page.waitForFunction(() => performance.getEntriesByName('nutgraf-rows').length > 0);
  const keystrokes: number[] = [];
  const slow: [string, number][] = [];
  for (const rank of [0, 3, 17, 60, 200, 800, 2_500, 9_000]) {
    const words = `${toWord(rank)} ${toWord(rank * 2 + 5)}`;
    for (let length = 1; length <= words.length; length++) {
      const typed = words.slice(0, length);
      const ms = await type(page, typed);
      keystrokes.push(ms);
      if (ms > 30) slow.push([typed, round(ms)]);
      await page.waitForTimeout(BETWEEN_KEYS_MS);
    }
    await type(page, '');
  }
  const cdp = await page.context().newCDPSession(page);
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  await page.close();
  return {
    keystrokeP95Ms: quantile(keystrokes, 0.95),
    keystrokeP50Ms: median(keystrokes),
    keystrokes: keystrokes.length,
    slow,
    heapMB: usedSize / 1e6,
  };
}

/** Puts the text into the search box; ms from the key until its rows stand in the document. */
const type = (page: Page, text: string): Promise<number> =>
  page.evaluate(async (text) => {
    const box = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!box) throw new Error('no search box');
    const start = performance.now();
    box.value = text;
    const mark = Performance.prototype.mark.bind(performance);
    const answered = new Promise<void>((resolve) => {
      performance.mark = (name, options) => {
        if (name === 'nutgraf-rows' && options?.detail === text) resolve();
        return mark(name, options);
      };
    });
    box.dispatchEvent(new Event('input', { bubbles: true }));
    await answered;
    await new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = resolve;
      port2.postMessage(null);
    });
    return performance.now() - start;
  }, text);

const seconds = (start: number): number => Math.round((performance.now() - start) / 100) / 10;
const round = (value: number): number => Math.round(value * 100) / 100;
