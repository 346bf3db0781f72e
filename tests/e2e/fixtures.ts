import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { type Launched, type LaunchOptions, launchChromium } from './chromium/launch.ts';
import type { Engine, Extension } from './extension.ts';
import { launchFirefox } from './firefox/launch.ts';
import { DATABASES } from './kept-browser.ts';
import { type PageServer, servePages } from './page-server.ts';
import { logRequests, type RequestLog } from './request-log.ts';

export interface Options {
  engine: Engine;
  /** Whether every request of the browser goes through `requests`. */
  isLogged: boolean;
  /** A script that every page runs before its own, popups aside. */
  preload: string;
}

interface WorkerFixtures extends Options {
  requests: RequestLog;
  launched: Launched;
}

interface Fixtures {
  /** Match patterns of hosts that the reader has granted. */
  hosts: readonly string[];
  nutgraf: Extension;
  site: PageServer;
}

/** The extension newly installed and an empty library for each test, in a browser that a worker starts but once. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  isLogged: [false, { option: true, scope: 'worker' }],
  preload: ['', { option: true, scope: 'worker' }],
  requests: [
    async ({}, use) => {
      const pages = await servePages();
      const log = await logRequests(pages);
      await use(log);
      log.close();
      pages.close();
    },
    { scope: 'worker' },
  ],
  launched: [
    ({ engine, isLogged, preload, requests }, use) =>
      withBrowser(engine, { proxy: isLogged ? requests.proxy : null, preload }, use),
    { scope: 'worker' },
  ],
  site: async ({}, use) => {
    const server = await servePages();
    await use(server);
    server.close();
  },
  hosts: [[], { option: true }],
  nutgraf: async ({ launched, hosts }, use) => {
    await use(await launched.install(hosts));
  },
});

export interface BrowserOptions extends LaunchOptions {
  /** The browser's own folder for databases is none: it opens no database, as where a disk is broken. */
  readonly isStoreless?: boolean;
}

/** A browser of its own, in a profile that is gone afterwards. */
export async function withBrowser(
  engine: Engine,
  { isStoreless = false, ...options }: BrowserOptions,
  use: (launched: Launched) => Promise<void>,
): Promise<void> {
  const profile = await mkdtemp(path.join(tmpdir(), 'nutgraf-e2e-'));
  if (isStoreless) await spoilStore(profile, engine);
  const launch = engine === 'chromium' ? launchChromium : launchFirefox;
  const launched = await launch(profile, options);
  await use(launched);
  await launched.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function spoilStore(profile: string, engine: Engine): Promise<void> {
  const folder = path.join(profile, DATABASES[engine]);
  await mkdir(path.dirname(folder), { recursive: true });
  await writeFile(folder, 'no folder');
}

export const { expect } = test;
