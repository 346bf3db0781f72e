import { effect, signal } from '@preact/signals';
import { DEFAULT_SETTINGS, type Settings, type Theme, textSettingsFor } from '../settings.ts';
import { uiDirection, uiLanguage } from './i18n.ts';
import { watchSettings } from './settings.ts';

/** The reader's settings as this page knows them, kept up with every window. */
export const settings = signal<Settings>(DEFAULT_SETTINGS);

/** The host whose own text settings count, where an article is shown. */
export const site = signal<string | null>(null);

/** Read at once when a page opens: storage answers only after the first paint, which must not flash white. */
const REMEMBERED_THEME = 'theme';

/** Puts theme, text and the interface's language on the page, now and at every change. */
export function applySettings(root: HTMLElement): void {
  root.lang = uiLanguage();
  root.dir = uiDirection();
  root.dataset.theme = localStorage.getItem(REMEMBERED_THEME) ?? 'system';
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
  localStorage.setItem(REMEMBERED_THEME, theme);
}
