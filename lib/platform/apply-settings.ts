import { signal } from '@preact/signals';
import { uiDirection, uiLanguage } from './i18n.ts';
import { DEFAULT_SETTINGS, type Settings, watchSettings } from './settings.ts';

/** The reader's settings as this page knows them, kept up with every window. */
export const settings = signal<Settings>(DEFAULT_SETTINGS);

/** Puts theme, text size and the interface's language on the page, now and at every change. */
export function applySettings(root: HTMLElement): void {
  root.lang = uiLanguage();
  root.dir = uiDirection();
  watchSettings((next) => {
    settings.value = next;
    root.dataset.theme = next.theme;
    root.style.setProperty('--body-size', `${next.textSize}px`);
  });
}
