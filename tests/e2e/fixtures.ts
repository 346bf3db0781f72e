import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { type Launched, launchChromium } from './chromium/launch.ts';
import type { Engine, Extension } from './extension.ts';
import { launchFirefox } from './firefox/launch.ts';
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
    async ({ engine, isLogged, preload, requests }, use) => {
      const profile = await mkdtemp(path.join(tmpdir(), 'nutgraf-e2e-'));
      const launch = engine === 'chromium' ? launchChromium : launchFirefox;
      const launched = await launch(profile, { proxy: isLogged ? requests.proxy : null, preload });
      await use(launched);
      await launched.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
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

export const { expect } = test;
