import { effect, signal } from '@preact/signals';
import { DEFAULT_SETTINGS, type Settings, type Theme, textSettingsFor } from '../settings.ts';
import { uiDirection, uiLanguage } from './i18n.ts';
import { recall, remember } from './remembered.ts';
import { watchSettings, writeSettings } from './settings.ts';
import { sayFailure } from './toasts.ts';

/** The reader's settings as this page knows them, kept up with every window. */
export const settings = signal<Settings>(DEFAULT_SETTINGS);

/** The host whose own text settings count, where an article is shown. */
export const site = signal<string | null>(null);

/** Read at once when a page opens: storage answers only after the first paint, which must not flash white. */
const REMEMBERED_THEME = 'theme';

/** Kept for every window; where the browser refuses its storage, for as long as this page is open, and it is said. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  try {
    await writeSettings(change);
  } catch (error) {
    console.error(error);
    settings.value = { ...settings.value, ...change };
    sayFailure('storage-broken', 'settings');
  }
}

/** Puts theme, text and the interface's language on the page, now and at every change. */
export function applySettings(root: HTMLElement): void {
  root.lang = uiLanguage();
  root.dir = uiDirection();
  root.dataset.theme = recall(REMEMBERED_THEME) ?? 'system';
  watchSettings((next) => {
    settings.value = next;
  });
  let first = true;
  effect(() => {
    const { theme } = settings.value;
    const text = textSettingsFor(settings.value, site.value);
    if (!first) showTheme(root, theme);
    first = false;
    root.dataset.font = text.font;
    root.classList.toggle('justify', text.justify);
    root.classList.toggle('hyphenate', text.hyphenate);
    root.classList.toggle('columns', text.columns);
    root.classList.toggle('vertical', text.vertical);
    root.style.setProperty('--body-size', `${text.textSize}px`);
    root.style.setProperty('--line-height', String(text.lineHeight));
    root.style.setProperty('--line-length', `${text.lineLength}em`);
    root.style.setProperty('--letter-spacing', `${text.letterSpacing}em`);
    root.style.setProperty('--word-spacing', `${text.wordSpacing}em`);
  });
}

function showTheme(root: HTMLElement, theme: Theme): void {
  root.dataset.theme = theme;
  remember(REMEMBERED_THEME, theme);
}
