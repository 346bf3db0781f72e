import { hasSite } from '../platform/permissions.ts';
import { readInNewTab, readTab, tabShows } from '../platform/read-tab.ts';
import { type QueuedTab, readTabQueue, writeTabQueue } from '../platform/tab-queue.ts';
import { type Failure, fail } from '../result.ts';
import { checkArticle } from './article-schema.ts';
import { queueImages } from './images/run-image-jobs.ts';
import { saveLink } from './save.ts';
import { saveArticle } from './write.ts';

let running: Promise<void> | null = null;

/** Takes these tabs in behind those that wait already, and works until none waits. */
export async function saveTabs(tabs: readonly QueuedTab[]): Promise<void> {
  const before = (await readTabQueue()).filter(({ state }) => state === 'waiting');
  const fresh = tabs.filter(({ url }) => !before.some((old) => old.url === url));
  await writeTabQueue([...before, ...fresh.map((tab) => ({ ...tab, state: 'waiting' as const, failure: null }))]);
  await runTabQueue();
}

/** Also what a background that was ended left waiting. */
export function runTabQueue(): Promise<void> {
  running ??= runAll().finally(() => {
    running = null;
  });
  return running;
}

async function runAll(): Promise<void> {
  for (;;) {
    const tab = (await readTabQueue()).find(({ state }) => state === 'waiting');
    if (!tab) return;
    const failure = await saveOne(tab);
    if (failure) await saveLink(tab.url, tab.title, undefined);
    const queue = await readTabQueue();
    const done = { ...tab, state: failure ? ('link' as const) : ('saved' as const), failure };
    await writeTabQueue(queue.map((one) => (one.url === tab.url && one.state === 'waiting' ? done : one)));
  }
}

/** Null when the text was saved. */
async function saveOne({ tabId, url }: QueuedTab): Promise<Failure | null> {
  if (!(await hasSite(url))) return 'no-permission';
  const isOpen = await tabShows(tabId, url);
  const read = isOpen ? await readTab(tabId, { without: [] }) : await readInNewTab(url);
  const checked = read.ok ? checkArticle(read.value) : fail(read.failure, read.detail);
  const saved = checked.ok ? await saveArticle(checked.value, [], Date.now()) : checked;
  if (!saved.ok) return saved.failure;
  void queueImages(saved.value.id, isOpen ? tabId : null);
  return null;
}
