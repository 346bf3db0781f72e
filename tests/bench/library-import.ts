import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright';
import { makeItem, toWord } from './library-articles.ts';
import { type OpenBrowser, openExtensionPage, type, typedRows } from './library-page.ts';

/** A library of this size and more is made of rows without texts. */
const ROWS_ONLY = 50_000;
/** Share of the import after which it is stopped, its page closed, and resumed in another. */
const STOP_AT = 0.2;
/** Fewer are through before anybody could press a button. */
const STOPPABLE = 1_000;
const HOUR_MS = 3_600_000;

export interface Importing {
  readonly importSeconds: number;
  /** From the first row until the last one is found by a word of its title. */
  readonly indexedAfterSeconds: number;
  /** The longest task of the page that imports and of the library page beside it, in ms. */
  readonly longestBlockMs: number;
  readonly importPageBlockMs: number;
  readonly libraryPageBlockMs: number;
  readonly longTasks: number;
  /** Rows that were behind us when the import was stopped; 0: it was too short to be stopped. */
  readonly stoppedAt: number;
}

/** One wallabag file with `count` articles, brought in on the options page while the library is open beside it. */
export async function importLibrary(browser: OpenBrowser, count: number, folder: string): Promise<Importing> {
  const file = path.join(folder, `articles-${count}.json`);
  await writeArticles(file, count);
  const library = await openExtensionPage(browser, 'library.html');
  await typedRows(library);
  await library.evaluate('bench.longest = 0');
  const start = performance.now();
  const first = await openImport(browser, file);
  const stoppedAt = count < STOPPABLE ? 0 : await stopAt(first, Math.floor(count * STOP_AT));
  if (stoppedAt === 0) await first.locator('.transfer .over').waitFor({ timeout: HOUR_MS });
  const watched = [await readBlocks(first)];
  if (stoppedAt > 0) {
    await first.close();
    const second = await openImport(browser, file);
    await second.locator('.transfer .over').waitFor({ timeout: HOUR_MS });
    watched.push(await readBlocks(second));
    await second.close();
  }
  const importSeconds = seconds(start);
  await library.bringToFront();
  const last = `${toWord(0)} ${count - 1}`.split(' ').at(-1) ?? '';
  await type(library, `title:${last} `);
  await library.waitForFunction(() => document.querySelectorAll('.row h2').length === 1, null, { timeout: HOUR_MS });
  const indexedAfterSeconds = seconds(start);
  await type(library, '');
  const rows = await library.locator('.rows li').first().getAttribute('aria-setsize');
  if (Number(rows) !== count) throw new Error(`${rows} rows after an import of ${count}`);
  const beside = await readBlocks(library);
  await library.close();
  const importPageBlockMs = Math.max(...watched.map(({ longest }) => longest));
  return {
    importSeconds,
    indexedAfterSeconds,
    longestBlockMs: Math.max(importPageBlockMs, beside.longest),
    importPageBlockMs,
    libraryPageBlockMs: beside.longest,
    longTasks: beside.count + watched.reduce((sum, { count: tasks }) => sum + tasks, 0),
    stoppedAt,
  };
}

async function openImport(browser: OpenBrowser, file: string): Promise<Page> {
  const page = await openExtensionPage(browser, 'options.html');
  await page.locator('.transfer input[type=file]').setInputFiles(file);
  const begin = page.locator('.transfer .steps .button.primary');
  await begin.waitFor({ timeout: HOUR_MS });
  await page.evaluate('bench.longest = 0; bench.tasks = 0');
  await begin.click();
  return page;
}

/** Presses "Stop" once so many rows are behind us; returns how many there are by then. */
async function stopAt(page: Page, rows: number): Promise<number> {
  await page.waitForFunction(
    (wanted) => {
      const bar = document.querySelector<HTMLProgressElement>('.transfer .report progress');
      return bar && bar.value >= wanted;
    },
    rows,
    { timeout: HOUR_MS },
  );
  await page.locator('.transfer .steps .button').first().click();
  await page.locator('.transfer .steps .button.primary').waitFor({ timeout: HOUR_MS });
  return page.locator('.transfer .report progress').evaluate((bar: HTMLProgressElement) => bar.value);
}

async function readBlocks(page: Page): Promise<{ longest: number; count: number }> {
  const [longest, count] = (await page.evaluate('[bench.longest, bench.tasks]')) as [number, number];
  return { longest, count };
}

/** In wallabag's own shape, as its export writes it. */
async function writeArticles(file: string, count: number): Promise<void> {
  const out = createWriteStream(file);
  for (let n = 0; n < count; n++) {
    const { entry, article } = makeItem(n, count, count < ROWS_ONLY);
    const row = {
      url: entry.url,
      title: entry.title,
      content: article?.blocks.map(({ html }) => html).join('\n') ?? '',
      created_at: new Date(entry.savedAt ?? 0).toISOString(),
      published_at: article?.meta.publishedAt ?? null,
      published_by: article?.meta.authors ?? [],
      domain_name: entry.site,
      language: 'en',
      is_archived: 0,
      is_starred: 0,
      tags: entry.tags,
      annotations: [],
    };
    if (!out.write(`${n === 0 ? '[' : ',\n'}${JSON.stringify(row)}`)) await once(out, 'drain');
  }
  out.end(']');
  await once(out, 'finish');
}

const seconds = (start: number): number => Math.round((performance.now() - start) / 100) / 10;
