import { signal } from '@preact/signals';
import { PicturePanel } from '../../components/picture-panel.tsx';
import { type KeptImages, readImages } from '../../lib/library/images/images.ts';
import { sendMessage } from '../../lib/platform/messages.ts';
import { askSites } from '../../lib/platform/permissions.ts';
import { entry, failure } from './state.ts';
import { Versions } from './versions.tsx';

interface Shown extends KeptImages {
  readonly kept: ReadonlyMap<string, string>;
  readonly unsaved: ReadonlySet<string>;
}

const shown = signal<Shown | null>(null);

/** The entry's pictures as the library has them now; those on the screen stay the same objects. */
export async function loadPictures(id: string | null): Promise<void> {
  const found = id === null ? null : await readImages(id);
  const before = shown.value?.kept;
  const kept = new Map<string, string>();
  for (const [url, blob] of found?.blobs ?? []) kept.set(url, before?.get(url) ?? URL.createObjectURL(blob));
  const unsaved = new Set(found?.images.flatMap(({ url, state }) => (isUnsaved(state) ? [url] : [])));
  const next = found && { ...found, kept, unsaved };
  // The same again would draw every block anew.
  if (JSON.stringify(next?.images) !== JSON.stringify(shown.value?.images)) shown.value = next;
}

const isUnsaved = (state: KeptImages['images'][number]['state']) => state !== 'kept' && state !== 'waiting';

/** What the library adds to the article that is read. */
export function toPictures() {
  const now = shown.value;
  const panel = (
    <>
      <PicturePanel images={now?.images ?? []} onKeep={() => now && void keepAll(now)} />
      <Versions />
    </>
  );
  return { kept: now?.kept ?? NONE, unsaved: now?.unsaved ?? NOTHING, panel };
}

const NONE: ReadonlyMap<string, string> = new Map();
const NOTHING: ReadonlySet<string> = new Set();

/** Asks for all hosts at once, in this very click. */
async function keepAll({ images }: Shown): Promise<void> {
  const missing = images.filter(({ state }) => state !== 'kept').map(({ url }) => url);
  if (!(await askSites(missing))) {
    failure.value = 'no-permission';
    return;
  }
  failure.value = null;
  if (entry.value) await sendMessage('keepImages', { id: entry.value.id });
}
