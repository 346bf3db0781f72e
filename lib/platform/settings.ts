import browser from 'webextension-polyfill';

export const THEMES = ['system', 'light', 'sepia', 'dark', 'black'] as const;
export type Theme = (typeof THEMES)[number];

export interface Settings {
  readonly theme: Theme;
  /** Pixels of the article's body text. */
  readonly textSize: number;
  readonly showFacts: boolean;
  readonly showQuotes: boolean;
}

export const TEXT_SIZE = { min: 14, max: 28, step: 1 } as const;

export const DEFAULT_SETTINGS: Settings = { theme: 'system', textSize: 18, showFacts: true, showQuotes: true };

const KEY = 'settings';

/** Whatever is stored, as settings: a value that does not fit gives way to its default. */
export function toSettings(stored: unknown): Settings {
  const raw: Partial<Record<keyof Settings, unknown>> = typeof stored === 'object' && stored !== null ? stored : {};
  const size = Number(raw.textSize);
  return {
    theme: THEMES.find((theme) => theme === raw.theme) ?? DEFAULT_SETTINGS.theme,
    textSize: size >= TEXT_SIZE.min && size <= TEXT_SIZE.max ? Math.round(size) : DEFAULT_SETTINGS.textSize,
    showFacts: typeof raw.showFacts === 'boolean' ? raw.showFacts : DEFAULT_SETTINGS.showFacts,
    showQuotes: typeof raw.showQuotes === 'boolean' ? raw.showQuotes : DEFAULT_SETTINGS.showQuotes,
  };
}

export async function readSettings(): Promise<Settings> {
  return toSettings((await browser.storage.local.get(KEY))[KEY]);
}

export async function writeSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...change } });
}

/** Calls back now and at every change, from whatever window it comes. */
export function watchSettings(onSettings: (settings: Settings) => void): void {
  void readSettings().then(onSettings);
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) onSettings(toSettings(changes[KEY]?.newValue));
  });
}
