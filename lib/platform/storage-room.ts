import browser from 'webextension-polyfill';

export interface StorageRoom {
  /** Bytes, as the browser estimates them. */
  readonly used: number;
  /** What is left; null where the browser does not tell. */
  readonly free: number | null;
  /** Kept even when the machine runs short of room. */
  readonly persisted: boolean;
  /** A window or a browser that forgets everything when it is closed. */
  readonly isForgetful: boolean;
}

/** Less than this is worth a warning: some two hundred articles with pictures. */
const LOW_BYTES = 300_000_000;

export async function readRoom(): Promise<StorageRoom> {
  const { usage = 0, quota } = await navigator.storage.estimate();
  return {
    used: usage,
    free: quota === undefined ? null : Math.max(0, quota - usage),
    persisted: await navigator.storage.persisted(),
    // Firefox that never remembers history runs as one private window.
    isForgetful: browser.extension.inIncognitoContext === true,
  };
}

export const isLow = ({ free }: StorageRoom): boolean => free !== null && free < LOW_BYTES;

/** Firefox asks the reader; Chromium decides by itself, and grants it to what may use unlimited storage. */
export const askPersistence = (): Promise<boolean> => navigator.storage.persist();
