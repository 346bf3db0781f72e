import { signal } from '@preact/signals';
import type { KeyBinding } from '../../components/keys.ts';
import { toHelpKey } from '../../components/keys-help.tsx';
import { gatherItems } from '../../lib/library/gather-items.ts';
import { toExportActions } from '../../lib/platform/export-desk.ts';
import { t } from '../../lib/platform/i18n.ts';
import { change, done, undo } from './actions.ts';
import { current, findCurrent, findTargets, selectNone, step, toggle } from './selection.ts';
import { stretch } from './view.ts';

/** Entries whose tags are being edited. */
export const tagging = signal<Awaited<ReturnType<typeof findTargets>> | null>(null);

const PAGE = 8;

/** Shown in the help; the keys without words are others for the same. */
export function findBindings(): readonly KeyBinding[] {
  return [
    { key: 'j', label: t('keyNext'), act: () => step(1) },
    { key: 'k', label: t('keyPrevious'), act: () => step(-1) },
    { key: 'x', label: t('select'), act: () => toggleCurrent() },
    { key: 'e', label: t('archive'), act: () => void archive() },
    { key: 'f', label: t('favourite'), act: () => void favour() },
    { key: 't', label: t('editTags'), act: () => void editTags() },
    { key: 'm', label: t('copyMarkdown'), act: () => findExportActions().onCopy() },
    { key: '#', label: t('delete'), act: () => void remove() },
    ...(done.value ? [{ key: 'z', label: t('undo'), act: () => void undo() }] : []),
    { key: '/', label: t('keySearch'), act: focusSearch },
    toHelpKey(),
  ];
}

export const findSilentBindings = (): readonly KeyBinding[] => [
  { key: 'ArrowDown', label: '', act: () => step(1) },
  { key: 'ArrowUp', label: '', act: () => step(-1) },
  { key: 'PageDown', label: '', act: () => step(PAGE) },
  { key: 'PageUp', label: '', act: () => step(-PAGE) },
  { key: 'Home', label: '', act: () => step(Number.NEGATIVE_INFINITY) },
  { key: 'End', label: '', act: () => step(stretch.value?.total ?? 0) },
  { key: 'Delete', label: '', act: () => void remove() },
  { key: 'Escape', label: '', act: selectNone },
];

function toggleCurrent(): void {
  const entry = findCurrent();
  if (entry) toggle(entry.id);
}

export async function archive(): Promise<void> {
  const entries = await findTargets();
  const archived = !entries.every((entry) => entry.archived);
  await change(entries, { archived }, archived ? 'archived' : 'unarchived');
  selectNone();
}

export async function favour(): Promise<void> {
  const entries = await findTargets();
  await change(
    entries,
    { favourite: !entries.every((entry) => entry.favourite) },
    entries.length > 1 ? 'favourite' : null,
  );
}

export async function remove(): Promise<void> {
  await change(await findTargets(), { deletedAt: Date.now() }, 'deleted');
  selectNone();
}

export async function editTags(): Promise<void> {
  const entries = await findTargets();
  if (entries.length > 0) tagging.value = entries;
}

/** Of the chosen rows, else of the current one. */
export const findExportActions = () =>
  toExportActions(async (withImages) => {
    done.value = null;
    const entries = await findTargets();
    return gatherItems(
      entries.map(({ id }) => id),
      withImages,
    );
  });

function focusSearch(): void {
  current.value = null;
  const box = document.querySelector<HTMLInputElement>('input[type=search]');
  box?.focus();
  box?.select();
}
