import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Extension } from '../extension.ts';
import { type LaunchedChromium, launchChromium } from './launch.ts';

export interface OwnBrowser extends Omit<LaunchedChromium, 'install'> {
  readonly extension: Extension;
}

/** A Chromium that is not shared with other tests, for what only its driver can do; `built` is another build than the usual. */
export async function openOwnBrowser(built?: string): Promise<OwnBrowser> {
  const profile = await mkdtemp(path.join(tmpdir(), 'nutgraf-own-'));
  const { install, close, ...rest } = await launchChromium(profile, built ? { built } : {});
  return {
    ...rest,
    extension: await install(),
    close: async () => {
      await close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
