import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright';
import { alterManifest, copyBuild } from '../altered-build.ts';
import { until } from '../until.ts';

export interface Kept {
  /** At the options page. */
  readonly page: Page;
  readonly context: BrowserContext;
  /** 'chrome-extension://…', without a path. */
  readonly origin: string;
  /** Ends the browser's own process without a word to it. */
  kill(): Promise<void>;
}

export interface Altered {
  /** Runs in the background before anything of ours. */
  readonly background?: string;
}

/** One profile and one folder of the extension, for as many starts of the browser as the test likes. */
export async function withProfile(use: (profile: string, folder: string) => Promise<void>): Promise<void> {
  const profile = await mkdtemp(path.join(tmpdir(), 'nutgraf-kept-'));
  const folder = path.join(profile, 'nutgraf');
  await copyBuild(process.env.BUILT ?? '.output/chrome-mv3', folder);
  await use(profile, folder).finally(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));
}

/** The same profile and the same folder: the extension is the same one, with what it stored. */
export async function startKept(profile: string, folder: string, altered: Altered = {}): Promise<Kept> {
  await alterBackground(folder, altered.background ?? '');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    chromiumSandbox: false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--enable-unsafe-extension-debugging'],
  });
  const browser = context.browser();
  if (!browser) throw new Error('no browser');
  const session = await browser.newBrowserCDPSession();
  const { id } = await session.send('Extensions.loadUnpacked', { path: folder });
  const origin = `chrome-extension://${id}`;
  const page = await context.newPage();
  await until('the options page', () => goTo(page, `${origin}/options.html`));
  const pid = await findProcess(profile);
  return {
    ...{ page, context, origin },
    kill: async () => {
      process.kill(pid, 'SIGKILL');
      await until('the browser is gone', async () => !(await isAlive(pid)));
      await context.close().catch(() => undefined);
    },
  };
}

const goTo = (page: Page, url: string): Promise<boolean> =>
  page.goto(url).then(
    () => true,
    () => false,
  );

/**
 * Before the background's first line stands what is asked for. In a file of another name each time: the browser keeps a background's
 * script by its address, and asks for it no more.
 */
async function alterBackground(folder: string, code: string): Promise<void> {
  const whole = await readFile(path.join(folder, 'background.js'), 'utf8');
  const name = code ? `background-${Date.now()}.js` : 'background.js';
  if (code) await writeFile(path.join(folder, name), `${code};\n${whole}`);
  await alterManifest(folder, { background: { service_worker: name } });
}

/** The browser's own process, which has no --type. */
async function findProcess(profile: string): Promise<number> {
  for (const pid of await readdir('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const line = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
    if (line.includes(`--user-data-dir=${profile}`) && !line.includes('--type=') && /chrom/.test(line))
      return Number(pid);
  }
  throw new Error('no process of the browser');
}

const isAlive = (pid: number): Promise<boolean> =>
  readFile(`/proc/${pid}/stat`, 'utf8').then(
    (line) => !/\) Z /.test(line),
    () => false,
  );
