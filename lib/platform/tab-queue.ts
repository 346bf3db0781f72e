import browser from 'webextension-polyfill';
import type { Failure } from '../result.ts';
import { keepGoing } from './go-on.ts';

/** A tab on its way into the library. */
export interface QueuedTab {
  readonly tabId: number;
  readonly url: string;
  readonly title: string;
  /** 'link': only its address could be kept. */
  readonly state: 'waiting' | 'saved' | 'link';
  readonly failure: Failure | null;
}

const KEY = 'tabQueue';
const PAGE = /^https?:/i;

export const askTabs = (): Promise<boolean> => browser.permissions.request({ permissions: ['tabs'] });

/** The pages that stand open in this window. */
export async function listTabs(): Promise<QueuedTab[]> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  return tabs.flatMap(({ id, url, title }) =>
    id !== undefined && url && PAGE.test(url)
      ? [{ tabId: id, url, title: title || url, state: 'waiting' as const, failure: null }]
      : [],
  );
}

/** Stored, so that the queue outlives the worker and every page sees how far it is. */
export const readTabQueue = async (): Promise<readonly QueuedTab[]> =>
  ((await browser.storage.local.get(KEY))[KEY] as readonly QueuedTab[] | undefined) ?? [];

export async function writeTabQueue(queue: readonly QueuedTab[]): Promise<void> {
  await browser.storage.local.set({ [KEY]: queue });
  if (queue.some(({ state }) => state === 'waiting')) await keepGoing();
}

export function watchTabQueue(onQueue: (queue: readonly QueuedTab[]) => void): void {
  void readTabQueue().then(onQueue);
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) onQueue((changes[KEY]?.newValue as readonly QueuedTab[] | undefined) ?? []);
  });
}
