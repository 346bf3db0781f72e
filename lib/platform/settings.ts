import browser from 'webextension-polyfill';
import { type Settings, toSettings } from '../settings.ts';

const KEY = 'settings';
const LOCK = 'nutgraf-settings';

export async function readSettings(): Promise<Settings> {
  return toSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** One after the other, in all windows: a change that is made before another one is written would be lost with what that one read. */
export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await navigator.locks.request(LOCK, async () =>
    browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } }),
  );
}

/** Calls back now and at every change, from whatever window it comes. A browser that refuses its storage keeps no settings: nobody is called. */
export function watchSettings(onSettings: (settings: Settings) => void): void {
  readSettings().then(onSettings, console.error);
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) onSettings(toSettings(changes[KEY]?.newValue));
  });
}
