import { computed, signal } from '@preact/signals';
import type { Entry } from '../../lib/article.ts';
import { watchLibrary } from '../../lib/library/changes.ts';
import { findEntry, listEntries } from '../../lib/library/read.ts';
import { type EntryChange, sendMessage } from '../../lib/platform/messages.ts';
import { askSite } from '../../lib/platform/permissions.ts';
import type { Failure } from '../../lib/result.ts';

export const SHELVES = ['list', 'favourites', 'archive', 'deleted'] as const;
export type Shelf = (typeof SHELVES)[number];

const onShelf: Readonly<Record<Shelf, (entry: Entry) => boolean>> = {
  list: (entry) => entry.deletedAt === null && !entry.archived,
  favourites: (entry) => entry.deletedAt === null && entry.favourite,
  archive: (entry) => entry.deletedAt === null && entry.archived,
  deleted: (entry) => entry.deletedAt !== null,
};

/** Null while the library is first read. */
export const entries = signal<readonly Entry[] | null>(null);
export const shelf = signal<Shelf>('list');
export const filter = signal('');
export const failure = signal<Failure | null>(null);
/** The last change, with the way back. */
export const done = signal<{ kind: 'deleted' | 'archived' | 'unarchived'; entry: Entry; undo: EntryChange } | null>(
  null,
);
/** Ids whose text is being fetched. */
export const fetching = signal<readonly string[]>([]);

export const shown = computed(() => {
  const words = fold(filter.value).split(/\s+/).filter(Boolean);
  return (entries.value ?? []).filter(
    (entry) =>
      onShelf[shelf.value](entry) && words.every((word) => fold(`${entry.title} ${entry.site}`).includes(word)),
  );
});

export async function start(): Promise<void> {
  try {
    entries.value = await listEntries();
  } catch (error) {
    console.error(error);
    failure.value = 'storage-broken';
    return;
  }
  watchLibrary(async (ids) => {
    const fresh = (await Promise.all(ids.map(findEntry))).filter((entry) => entry !== null);
    const others = (entries.value ?? []).filter(({ id }) => !ids.includes(id));
    entries.value = [...others, ...fresh].sort((a, b) => b.savedAt - a.savedAt);
  });
}

export async function change(entry: Entry, next: EntryChange): Promise<void> {
  const result = await sendMessage('changeEntries', { ids: [entry.id], change: next });
  failure.value = result.ok ? null : result.failure;
  if (!result.ok) return;
  if (next.deletedAt) done.value = { kind: 'deleted', entry, undo: { deletedAt: null } };
  else if (next.archived !== undefined)
    done.value = { kind: next.archived ? 'archived' : 'unarchived', entry, undo: { archived: entry.archived } };
  else done.value = null;
}

export async function undo(): Promise<void> {
  const last = done.value;
  if (!last) return;
  await sendMessage('changeEntries', { ids: [last.entry.id], change: last.undo });
  done.value = null;
}

export async function erase(entry: Entry): Promise<void> {
  await sendMessage('eraseEntries', { ids: [entry.id] });
}

/** Asks for the site in this very click, then has the background fetch the text. */
export async function fetchText(entry: Entry): Promise<void> {
  if (!(await askSite(entry.url))) {
    failure.value = 'no-permission';
    return;
  }
  fetching.value = [...fetching.value, entry.id];
  const result = await sendMessage('fetchQueued', { id: entry.id });
  fetching.value = fetching.value.filter((id) => id !== entry.id);
  failure.value = result.ok ? null : result.failure;
}

/** Case and accents do not matter to somebody who looks for a title. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
