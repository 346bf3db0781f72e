/// <reference types="chrome" />
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { makeItem, toWord } from './library-articles.ts';
import { type Importing, importLibrary } from './library-import.ts';
import {
  makeProfile,
  median,
  type OpenBrowser,
  openBrowser,
  openLibraryPage,
  quantile,
  removeProfile,
  type,
  typedRows,
} from './library-page.ts';
import type { BenchOptions } from './options.ts';

const SMALL = 100;
const LARGE = 10_000;
const OPENINGS = 7;
const SAVES = 21;
/** A reader who types fast. */
const BETWEEN_KEYS_MS = 60;

interface Figures {
  readonly firstRowsMs: number;
  readonly freshRowsMs: number;
  readonly openMs: number;
  readonly saveMs: number;
}

/**
 * In real Chromium with the built extension (`wxt build` first); prints and writes the figures of issue 4. `data`: a folder
 * where the filled profiles stay, so that the next run measures without importing.
 */
export async function run({ out, rows, data }: BenchOptions): Promise<void> {
  const count = rows || LARGE;
  const keep = async (size: number) => {
    if (data) await mkdir(path.join(data, String(size)), { recursive: true });
    return data && path.resolve(data, String(size));
  };
  const small = await withLibrary(SMALL, await keep(SMALL), measure);
  console.error('small library measured', JSON.stringify(small));
  const large = await withLibrary(count, await keep(count), async (browser, importing) => ({
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

/** A library of so many rows in a profile of its own; the browser is opened anew before `visit`. */
async function withLibrary<T>(
  count: number,
  kept: string,
  visit: (browser: OpenBrowser, importing: Importing) => Promise<T>,
): Promise<T> {
  const profile = kept || (await makeProfile());
  const figures = path.join(profile, 'nutgraf-import.json');
  try {
    if (!existsSync(figures)) {
      const first = await openBrowser(profile);
      const importing = await importLibrary(first, count, profile);
      await first.context.close();
      await writeFile(figures, JSON.stringify(importing));
      console.error(`${count} imported`, JSON.stringify(importing));
    }
    const second = await openBrowser(profile);
    const result = await visit(second, JSON.parse(await readFile(figures, 'utf8')));
    await second.context.close();
    return result;
  } finally {
    if (!kept) await removeProfile(profile);
  }
}

async function measure(browser: OpenBrowser): Promise<Figures> {
  const [first, fresh, open]: [number[], number[], number[]] = [[], [], []];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const page = await openLibraryPage(browser);
    await typedRows(page);
    await page.waitForFunction(() => Reflect.get(globalThis, 'bench').firstRows > 0);
    first.push(Number(await page.evaluate('bench.firstRows')));
    fresh.push(Number(await page.evaluate(() => performance.getEntriesByName('nutgraf-rows')[0]?.startTime)));
    open.push(Number(await page.evaluate(() => performance.getEntriesByName('nutgraf-index-open')[0]?.duration)));
    await page.close();
  }
  const page = await openLibraryPage(browser);
  const saves: number[] = [];
  // Articles that a kept profile has not seen.
  const base = 1_000_000 + (Date.now() % 1_000_000_000);
  for (let save = 0; save < SAVES; save++) {
    const { article } = makeItem(base + save, 0, true);
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
  await typedRows(page);
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

const round = (value: number): number => Math.round(value * 100) / 100;
