import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '@playwright/test';
import { launchChromium } from './chromium/launch.ts';
import type { Engine, Extension } from './extension.ts';
import { launchFirefox } from './firefox/launch.ts';
import { type PageServer, servePages } from './page-server.ts';

export interface Options {
  engine: Engine;
  /** Match patterns of hosts that the reader has granted (Chromium). */
  hosts: readonly string[];
}

interface Fixtures {
  nutgraf: Extension;
  site: PageServer;
  profile: string;
}

/** A browser of its own for each test, with the built extension and an empty library. */
export const test = base.extend<Options & Fixtures>({
  engine: ['chromium', { option: true }],
  hosts: [[], { option: true }],
  profile: async ({}, use) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'nutgraf-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  },
  site: async ({}, use) => {
    const server = await servePages();
    await use(server);
    server.close();
  },
  nutgraf: async ({ engine, profile, hosts }, use) => {
    const launched = engine === 'chromium' ? launchChromium(profile, { hosts }) : launchFirefox(profile);
    const { extension, close } = await launched;
    await use(extension);
    await close();
  },
});

export const { expect } = test;
