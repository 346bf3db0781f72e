import { signal } from '@preact/signals';
import { type ShownChanges, VersionPanel } from '../../components/version-panel.tsx';
import { compareFigures, compareQuotes } from '../../lib/library/versions/changed-marks.ts';
import { compareTexts } from '../../lib/library/versions/compare.ts';
import { listVersions, type Version } from '../../lib/library/versions/versions.ts';
import { view } from './state.ts';

const versions = signal<readonly Version[]>([]);
const open = signal<number | null>(null);
const changes = signal<ShownChanges | null>(null);

export async function loadVersions(id: string | null): Promise<void> {
  versions.value = id === null ? [] : await listVersions(id);
  if (!versions.value.some(({ savedAt }) => savedAt === open.value)) open.value = null;
}

export const Versions = () => (
  <VersionPanel
    versions={versions.value.map(({ savedAt }) => savedAt)}
    open={open.value}
    changes={changes.value}
    onOpen={(version) => void compare(version)}
  />
);

/** With the text on the screen. */
async function compare(savedAt: number | null): Promise<void> {
  open.value = savedAt;
  changes.value = null;
  const before = versions.value.find((version) => version.savedAt === savedAt)?.article;
  if (!before || view.value.kind !== 'article') return;
  const after = view.value.article;
  const texts = compareTexts(before, after);
  const [figures, quotes] = await Promise.all([compareFigures(texts.paragraphs, after), compareQuotes(before, after)]);
  if (open.value === savedAt) changes.value = { ...texts, figures, quotes };
}
