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

export async function readImportPlace(files: string): Promise<number> {
  const place = (await browser.storage.local.get(KEY))[KEY] as Partial<ImportPlace> | undefined;
  return place?.files === files && typeof place.done === 'number' ? place.done : 0;
}

export async function writeImportPlace(place: ImportPlace | null): Promise<void> {
  await (place ? browser.storage.local.set({ [KEY]: place }) : browser.storage.local.remove(KEY));
}
