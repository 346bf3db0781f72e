import browser from 'webextension-polyfill';
import { type Settings, toSettings } from '../settings.ts';

const KEY = 'settings';

export async function readSettings(): Promise<Settings> {
  return toSettings((await browser.storage.local.get(KEY))[KEY]);
}

export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Calls back now and at every change, from whatever window it comes. A browser that refuses its storage keeps no settings: nobody is called. */
export function watchSettings(onSettings: (settings: Settings) => void): void {
  readSettings().then(onSettings, console.error);
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) onSettings(toSettings(changes[KEY]?.newValue));
  });
}
