import { signal } from '@preact/signals';
import type { Entry } from '../../lib/article.ts';
import { search, stretch, view } from './view.ts';

/** Ids of the chosen rows. */
export const selected = signal<ReadonlySet<string>>(new Set());
/** Place in the list of the row that keys act on. */
export const current = signal<number | null>(null);

export function toggle(id: string): void {
  const next = new Set(selected.value);
  if (!next.delete(id)) next.add(id);
  selected.value = next;
}

export async function selectAll(): Promise<void> {
  selected.value = new Set(await search().ask('findIds', { view: view.value }));
}

export const selectNone = (): void => {
  selected.value = new Set();
};

export const readSelected = (): Promise<readonly Entry[]> => search().ask('readEntries', { ids: [...selected.value] });

/** What a key acts on: the chosen rows, else the current one. */
export async function findTargets(): Promise<readonly Entry[]> {
  if (selected.value.size > 0) return readSelected();
  const entry = findCurrent();
  return entry ? [entry] : [];
}

export function findCurrent(): Entry | null {
  const held = stretch.value;
  return (held && current.value !== null && held.rows[current.value - held.offset]?.entry) || null;
}

export function step(by: number): void {
  const total = stretch.value?.total ?? 0;
  if (total === 0) return;
  current.value = Math.min(total - 1, Math.max(0, (current.value ?? (by > 0 ? -1 : total)) + by));
}
