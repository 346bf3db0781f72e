import { readFile } from 'node:fs/promises';
import { type CDPSession, chromium, type Page } from 'playwright';
import type { Article } from '../../lib/article.ts';
import { toLanguageCues } from '../../lib/extract/cues-by-language.ts';
import type { ExtractRequest } from '../../lib/pipeline.ts';
import { lookAtPage } from '../../lib/platform/look-at-page.ts';
import type { Result } from '../../lib/result.ts';

export const CHROMIUM_ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** A case: a page served at its own URL, nothing else answered. */
export interface BenchPage {
  readonly id: string;
  readonly url: string;
  readonly html: () => Promise<string>;
}

export interface OpenPage {
  readonly page: Page;
  /** Runs an expression in an isolated world of the page, as executeScript does, and returns its JSON value. */
  readonly isolated: (expression: string) => Promise<unknown>;
}

/** One of the extension's own content scripts as it was built. */
export const readContentScript = (name = 'article') =>
  readFile(`.output/chrome-mv3/content-scripts/${name}.js`, 'utf8');

/** What executeScript would bring back for this page, with the time inside the page in ms. */
export async function runContentScript(open: OpenPage, script: string, asked: ExtractRequest) {
  const request = { ...asked, ...(await lookForLanguage(open)) };
  const value = await open.isolated(
    `(async () => {
      globalThis.nutgrafRequest = ${JSON.stringify(request)};
      const start = performance.now();
      const result = await (() => { ${script}; return article; })();
      return { result, ms: performance.now() - start };
    })()`,
  );
  return value as { result: Result<Article>; ms: number };
}

/** As lib/platform/read-tab.ts asks a tab. */
export async function lookForLanguage(open: OpenPage) {
  return toLanguageCues(await open.isolated(`(${lookAtPage})(document)`));
}

/** Opens each page in turn (in several tabs at a time where `lanes` says so) and hands it to `visit`. */
export async function visitPages(
  pages: readonly BenchPage[],
  visit: (open: OpenPage, page: BenchPage) => Promise<void>,
  lanes = 1,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    chromiumSandbox: false,
    args: CHROMIUM_ARGS,
  });
  try {
    const queue = [...pages];
    const lane = async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, serviceWorkers: 'block' });
      const open = await openTab(await context.newPage());
      for (let next = queue.shift(); next; next = queue.shift()) {
        try {
          await visit(await open(next), next);
        } catch (error) {
          console.error(`${next.id}: ${error}`);
        }
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    await browser.close();
  }
}

/** How often a page may load itself anew (after its consent or blocker check) before it is refused. */
const MAX_LOADS = 3;

/**
 * A tab that answers each page's own URL and refuses the rest (other things than documents fail by name: the browser
 * resolves no host). A page that sends itself to another form of its own address gets itself again.
 */
export async function openTab(page: Page): Promise<(target: BenchPage) => Promise<OpenPage>> {
  const cdp = await page.context().newCDPSession(page);
  let current: { readonly url: URL; readonly body: string } | null = null;
  let loads = 0;
  cdp.on('Fetch.requestPaused', ({ requestId, request }) => {
    const isOwn = !!current && request.url.includes(current.url.pathname) && loads < MAX_LOADS;
    if (isOwn) loads += 1;
    const answer =
      current && isOwn
        ? cdp.send('Fetch.fulfillRequest', { requestId, responseCode: 200, responseHeaders: HTML, body: current.body })
        : cdp.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }); // a refused navigation leaves the page standing
    answer.catch(() => undefined); // the frame may be gone by now
  });
  await cdp.send('Fetch.enable', { patterns: [{ resourceType: 'Document' }] });
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined)); // a page that asks whether to leave
  return async (target) => {
    current = { url: new URL(target.url), body: Buffer.from(await target.html()).toString('base64') };
    loads = 0;
    await page.goto(target.url, { waitUntil: 'load', timeout: 20_000 }).catch(() => undefined);
    await page.waitForLoadState('load', { timeout: 10_000 }).catch(() => undefined); // of the page's second self
    current = null;
    return { page, isolated: await isolatedWorld(cdp) };
  };
}

const HTML = [{ name: 'content-type', value: 'text/html; charset=utf-8' }];

/** A page that sends itself elsewhere takes its worlds along: the expression then runs once more, in a new one. */
async function isolatedWorld(cdp: CDPSession): Promise<OpenPage['isolated']> {
  let contextId = await createWorld(cdp);
  const evaluate = (expression: string) =>
    cdp.send('Runtime.evaluate', { expression, contextId, returnByValue: true, awaitPromise: true });
  return async (expression) => {
    const { result, exceptionDetails } = await evaluate(expression).catch(async (error: unknown) => {
      if (!/context/i.test(String(error))) throw error;
      contextId = await createWorld(cdp);
      return evaluate(expression);
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

async function createWorld(cdp: CDPSession): Promise<number> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'nutgraf' };
  return (await cdp.send('Page.createIsolatedWorld', world)).executionContextId;
}
