import { hasSite } from '../platform/permissions.ts';
import { readInNewTab, readTab, tabShows } from '../platform/read-tab.ts';
import { type QueuedTab, readTabQueue, writeTabQueue } from '../platform/tab-queue.ts';
import { type Failure, fail } from '../result.ts';
import { checkArticle } from './article-schema.ts';
import { queueImages } from './images/run-image-jobs.ts';
import { saveLink } from './save.ts';
import { saveArticle } from './write.ts';

/** So many pages are loaded and read at a time. */
const LANES = 3;

let running: Promise<void> | null = null;

/** Takes these tabs in behind those that wait already, and works until none waits. */
export async function saveTabs(tabs: readonly QueuedTab[]): Promise<void> {
  await alter((queue) => {
    const before = queue.filter(({ state }) => state === 'waiting');
    const fresh = tabs.filter(({ url }) => !before.some((old) => old.url === url));
    return [...before, ...fresh.map((tab) => ({ ...tab, state: 'waiting' as const, failure: null }))];
  });
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
  // More may come in while the last of the lanes ends.
  for (let queue = await readTabQueue(); queue.some(isFree); queue = await readTabQueue())
    await Promise.all(Array.from({ length: LANES }, runLane));
}

async function runLane(): Promise<void> {
  for (let tab = await take(); tab; tab = await take()) {
    const { url } = tab;
    try {
      const failure = await saveOne(tab);
      if (failure) await saveLink(url, tab.title, undefined);
      const done = { ...tab, state: failure ? ('link' as const) : ('saved' as const), failure };
      await alter((queue) => queue.map((one) => (one.url === url && one.state === 'waiting' ? done : one)));
    } finally {
      inHand.delete(url);
    }
  }
}

/** Addresses that a lane works on. */
const inHand = new Set<string>();
const isFree = ({ url, state }: QueuedTab) => state === 'waiting' && !inHand.has(url);

async function take(): Promise<QueuedTab | undefined> {
  const tab = (await readTabQueue()).find(isFree);
  if (tab) inHand.add(tab.url);
  return tab;
}

let altering: Promise<void> = Promise.resolve();

/** One after the other: each reads and writes the whole queue. */
function alter(change: (queue: readonly QueuedTab[]) => readonly QueuedTab[]): Promise<void> {
  altering = altering
    .catch(() => undefined) // was told to whoever asked for it
    .then(async () => writeTabQueue(change(await readTabQueue())));
  return altering;
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
