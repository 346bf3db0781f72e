import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright';
import { CHROMIUM_ARGS } from './chromium.ts';

const BUILT = path.resolve(process.env.BUILT ?? '.output/chrome-mv3');

export const makeProfile = () => mkdtemp(path.join(tmpdir(), 'nutgraf-bench-'));
export const removeProfile = (profile: string) => rm(profile, { recursive: true, force: true, maxRetries: 5 });

export interface OpenBrowser {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly id: string;
}

/** Chromium with the built extension and this profile. */
export async function openBrowser(profile: string, args: readonly string[] = []): Promise<OpenBrowser> {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    viewport: { width: 1280, height: 900 },
    args: [...CHROMIUM_ARGS, `--disable-extensions-except=${BUILT}`, `--load-extension=${BUILT}`, ...args],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await context.addInitScript(WATCH);
  return { context, worker, id: new URL(worker.url()).host };
}

export async function openExtensionPage({ context, id }: OpenBrowser, path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${path}`);
  return page;
}

export const openLibraryPage = (browser: OpenBrowser): Promise<Page> => openExtensionPage(browser, 'library.html');

/** The index has answered the list's first question. */
export const typedRows = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName('nutgraf-rows').length > 0);

/** Notes when the first row is on the screen, and how long the page was ever blocked. */
const WATCH = `
globalThis.bench = { firstRows: 0, longest: 0, tasks: 0 };
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) {
    bench.longest = Math.max(bench.longest, duration);
    bench.tasks += 1;
  }
}).observe({ type: 'longtask', buffered: true });
const look = () => {
  if (document.querySelector('.row h2')) bench.firstRows = performance.now();
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);
`;

/** Puts the text into the search box; ms from the key until its rows stand in the document. */
export const type = (page: Page, text: string): Promise<number> =>
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

/** Sends what a page of the extension would, and waits for the answer. */
export const send = (page: Page, type: string, data: unknown): Promise<unknown> =>
  page.evaluate(
    async ([type, data]) => {
      const answer = await chrome.runtime.sendMessage({ id: 1, type, data, timestamp: Date.now() });
      if (!answer?.res?.ok) throw new Error(JSON.stringify(answer));
      return answer.res.value;
    },
    [type, data] as const,
  );

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
