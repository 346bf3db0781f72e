import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium, type Page } from 'playwright';
import { toBackup } from '../attack/attacks.ts';
import { findLoss, giveFiles, readPrints } from '../attack/own-pages.ts';
import { toPlainDocuments } from '../attack/plain-documents.ts';
import { toScreen } from '../chromium/screen.ts';
import { expect, test } from '../fixtures.ts';
import { until } from '../until.ts';

test.skip(
  ({ engine }) => engine !== 'chromium',
  'an add-on that is loaded for a test in Firefox loses its storage with the browser',
);
test.describe.configure({ timeout: 1_200_000 });

const KILLS = Number(process.env.KILLS ?? 50);
/** Articles of one import. */
const BATCH = 120;

test(`the browser is killed in mid-write ${KILLS} times: what was told to be saved is there, whole, and the next start writes on`, async () => {
  const profile = await mkdtemp(path.join(tmpdir(), 'nutgraf-killed-'));
  const folder = path.join(profile, 'nutgraf');
  await cp(process.env.BUILT ?? '.output/chrome-mv3', folder, { recursive: true });
  let known: ReadonlyMap<string, string> = new Map();
  let first = 0;
  let cut = 0;
  let grown = 0;
  const begin = Date.now();
  try {
    for (let round = 0; round <= KILLS; round++) {
      const { page, kill } = await start(profile, folder);
      const own = toScreen(page);
      const stored = await readPrints(own);
      const altered = [...known].filter(([id, print]) => stored.get(id) !== print).map(([id]) => id);
      expect(altered, `after kill ${round}`).toEqual([]);
      expect(await findLoss(own), `after kill ${round}`).toEqual([]);
      const written = stored.size - known.size;
      if (written > 0) grown++;
      if (written > 0 && written < 2 * BATCH) cut++;
      known = stored;
      await giveFiles(own, [{ name: 'nutgraf-backup.zip', bytes: toBackup(toPlainDocuments(first, BATCH, 400)) }]);
      first += BATCH;
      await own.click('button', /^Import$/);
      await new Promise((resolve) => setTimeout(resolve, 20 + ((round * 137) % 900)));
      await kill();
    }
    console.info(
      `${KILLS} kills, ${grown} of them after something was written, ${cut} of these before all was; ${known.size} documents kept, none lost or altered; ${Math.round((Date.now() - begin) / 1000)} s`,
    );
    expect(known.size).toBeGreaterThan(BATCH);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** The same profile and the same folder: the extension is the same one, with what it stored. */
async function start(profile: string, folder: string): Promise<{ page: Page; kill: () => Promise<void> }> {
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
  const page = await context.newPage();
  await until('the options page', () =>
    page.goto(`chrome-extension://${id}/options.html`).then(
      () => true,
      () => false,
    ),
  );
  const pid = await findProcess(profile);
  return {
    page,
    kill: async () => {
      process.kill(pid, 'SIGKILL');
      await until('the browser is gone', async () => !(await isAlive(pid)));
      await context.close().catch(() => undefined);
    },
  };
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
