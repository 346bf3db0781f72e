import browser from 'webextension-polyfill';

const KEY = 'import-place';

/** How far an import came that was stopped, by what its files look like from outside; lets the same files go on from there. */
export interface ImportPlace {
  readonly files: string;
  readonly done: number;
}

export const toFilesKey = (files: readonly File[]): string =>
  files
    .map(({ name, size, lastModified }) => `${name}:${size}:${lastModified}`)
    .join('|')
    .slice(0, 5_000);

/** 0 too where the browser refuses its storage: what is taken in again changes nothing. */
export async function readImportPlace(files: string): Promise<number> {
  const place = (await browser.storage.local.get(KEY).catch(() => ({ [KEY]: undefined })))[KEY] as
    | Partial<ImportPlace>
    | undefined;
  return place?.files === files && typeof place.done === 'number' ? place.done : 0;
}

/** An import that can't be gone on with later is one all the same: nothing is thrown. */
export async function writeImportPlace(place: ImportPlace | null): Promise<void> {
  await (place ? browser.storage.local.set({ [KEY]: place }) : browser.storage.local.remove(KEY)).catch(console.warn);
}

/** Whether an import was broken off (a browser that ended, an update, a tab that was closed) and none runs now in any tab. */
export async function isImportLeft(): Promise<boolean> {
  const { held } = await navigator.locks.query();
  if (held?.some(({ name }) => name === KEY)) return false;
  return (await browser.storage.local.get(KEY))[KEY] !== undefined;
}

/** Lets other tabs know that an import runs; the browser takes the sign away with the page that set it. */
export const whileImporting = <T>(run: () => Promise<T>): Promise<T> =>
  navigator.locks.request(KEY, { mode: 'shared' }, run);
