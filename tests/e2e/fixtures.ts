import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { type Launched, launchChromium } from './chromium/launch.ts';
import type { Engine, Extension } from './extension.ts';
import { launchFirefox } from './firefox/launch.ts';
import { type PageServer, servePages } from './page-server.ts';

export interface Options {
  engine: Engine;
}

interface WorkerFixtures extends Options {
  launched: Launched;
}

interface Fixtures {
  nutgraf: Extension;
  site: PageServer;
}

/** The extension newly installed and an empty library for each test, in a browser that a worker starts but once. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  engine: ['chromium', { option: true, scope: 'worker' }],
  launched: [
    async ({ engine }, use) => {
      const profile = await mkdtemp(path.join(tmpdir(), 'nutgraf-e2e-'));
      const launched = await (engine === 'chromium' ? launchChromium(profile) : launchFirefox(profile));
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
  nutgraf: async ({ launched }, use) => {
    await use(await launched.install());
  },
});

export const { expect } = test;
