import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { BrowserContext } from 'playwright';
import { until } from '../until.ts';

export interface Downloaded {
  readonly name: string;
  readonly bytes: Buffer;
}

/**
 * What `act` makes the browser save. In a folder of our own: the popup is driven through a second connection, which takes
 * Playwright's own folder for downloads away.
 */
export async function download(context: BrowserContext, act: () => Promise<void>): Promise<Downloaded> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nutgraf-downloads-'));
  const session = await context.browser()?.newBrowserCDPSession();
  await session?.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  await act();
  const name = await until('the file is saved', async () =>
    (await readdir(folder)).find((file) => !/\.crdownload$|^\./.test(file)),
  );
  const bytes = await readFile(path.join(folder, name));
  await rm(folder, { recursive: true, force: true });
  return { name, bytes };
}
