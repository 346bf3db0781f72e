import { signal } from '@preact/signals';
import type { Entry } from '../../lib/article.ts';
import { type EntryChange, sendMessage } from '../../lib/platform/messages.ts';
import { askSite } from '../../lib/platform/permissions.ts';
import type { Result } from '../../lib/result.ts';
import { failure } from './view.ts';

export type Deed = 'deleted' | 'archived' | 'unarchived' | 'favourite' | 'tagged';

/** The last deed, with the way back. */
export const done = signal<{
  readonly deed: Deed;
  readonly entries: readonly Entry[];
  readonly undo: () => Promise<boolean>;
} | null>(null);
/** Ids whose text is being fetched. */
export const fetching = signal<readonly string[]>([]);

/** So many rows go to the background in one message. */
const BATCH = 200;

/** Changes those that are not yet so; undo turns exactly these back. */
export async function change(entries: readonly Entry[], next: EntryChange, deed: Deed | null): Promise<void> {
  const others = entries.filter((entry) => !isAlready(entry, next));
  if (others.length === 0 || !(await send(others, next))) return;
  done.value = deed && {
    deed,
    entries: others,
    undo: async () => {
      const back = new Map<string, { entries: Entry[]; before: EntryChange }>();
      for (const entry of others) {
        const before = toBefore(entry, next);
        const same = back.get(JSON.stringify(before)) ?? { entries: [], before };
        same.entries.push(entry);
        back.set(JSON.stringify(before), same);
      }
      for (const { entries: same, before } of back.values()) if (!(await send(same, before))) return false;
      return true;
    },
  };
}

export async function tag(entries: readonly Entry[], add: readonly string[], remove: readonly string[]): Promise<void> {
  const before = new Map<string, Entry[]>();
  for (const entry of entries) before.set(entry.tags.join('\n'), [...(before.get(entry.tags.join('\n')) ?? []), entry]);
  if (!(await sendTags(entries, add, remove))) return;
  done.value = {
    deed: 'tagged',
    entries,
    undo: async () => {
      for (const same of before.values()) if (!(await send(same, { tags: same[0]?.tags ?? [] }))) return false;
      return true;
    },
  };
}

export async function undo(): Promise<void> {
  const last = done.value;
  done.value = null;
  await last?.undo();
}

export async function erase(entries: readonly Entry[]): Promise<void> {
  done.value = null;
  for (const ids of inBatches(entries)) if (!succeeded(await sendMessage('eraseEntries', { ids }))) return;
}

/** Asks for the site in this very click, then has the background fetch the text. */
export async function fetchText(entry: Entry): Promise<void> {
  if (!(await askSite(entry.url))) {
    failure.value = 'no-permission';
    return;
  }
  fetching.value = [...fetching.value, entry.id];
  succeeded(await sendMessage('fetchQueued', { id: entry.id }));
  fetching.value = fetching.value.filter((id) => id !== entry.id);
}

async function send(entries: readonly Entry[], next: EntryChange): Promise<boolean> {
  for (const ids of inBatches(entries)) {
    if (!succeeded(await sendMessage('changeEntries', { ids, change: next }))) return false;
  }
  return true;
}

async function sendTags(entries: readonly Entry[], add: readonly string[], remove: readonly string[]) {
  for (const ids of inBatches(entries)) {
    if (!succeeded(await sendMessage('tagEntries', { ids, add, remove }))) return false;
  }
  return true;
}

function succeeded(result: Result<unknown>): boolean {
  failure.value = result.ok ? null : result.failure;
  return result.ok;
}

function* inBatches(entries: readonly Entry[]): Generator<readonly string[]> {
  for (let start = 0; start < entries.length; start += BATCH) {
    yield entries.slice(start, start + BATCH).map(({ id }) => id);
  }
}

const isAlready = (entry: Entry, next: EntryChange): boolean =>
  (next.archived === undefined || next.archived === entry.archived) &&
  (next.favourite === undefined || next.favourite === entry.favourite) &&
  (next.status === undefined || next.status === entry.status) &&
  (next.deletedAt === undefined || (next.deletedAt === null) === (entry.deletedAt === null));

const toBefore = (entry: Entry, next: EntryChange): EntryChange => ({
  ...(next.archived !== undefined && { archived: entry.archived }),
  ...(next.favourite !== undefined && { favourite: entry.favourite }),
  ...(next.status !== undefined && { status: entry.status }),
  ...(next.deletedAt !== undefined && { deletedAt: null }),
});
