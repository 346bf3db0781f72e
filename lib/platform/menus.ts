import browser from 'webextension-polyfill';
import { t } from './i18n.ts';
import { hasPanel } from './panel.ts';

export const SAVE_ARTICLE = 'save-article';
export const SAVE_LINK = 'save-link';
export const SAVE_SELECTION = 'save-selection';
export const OPEN_PANEL = 'open-panel';

const PAGES = ['http://*/*', 'https://*/*', 'file:///*'];

export function createMenus(): void {
  browser.contextMenus.create({
    id: SAVE_ARTICLE,
    title: t('menuSaveArticle'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: PAGES,
  });
  browser.contextMenus.create({
    id: SAVE_LINK,
    title: t('menuSaveLink'),
    contexts: ['link'],
    targetUrlPatterns: ['http://*/*', 'https://*/*'],
  });
  browser.contextMenus.create({
    id: SAVE_SELECTION,
    title: t('menuSaveSelection'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  });
  if (!hasPanel()) return;
  browser.contextMenus.create({
    id: OPEN_PANEL,
    title: t('readBeside'),
    contexts: ['page', 'selection'],
    documentUrlPatterns: PAGES,
  });
}
