import browser from 'webextension-polyfill';
import type { Failure } from '../result.ts';
import { failureTitle } from './failure-words.ts';
import { t, tn } from './i18n.ts';

/** The browser takes a tab's badge away when the tab goes elsewhere. */
export async function showSaved(tabId: number): Promise<void> {
  await show(tabId, '✓', '#22693c', t('savedToast'));
}

export async function showFailure(tabId: number, failure: Failure): Promise<void> {
  await show(tabId, '!', '#9c2a12', failureTitle(failure));
}

/** How many spam blocks are hidden on the page; none takes the sign away. */
export async function showCleaned(tabId: number, blocks: number): Promise<void> {
  if (blocks === 0) return show(tabId, '', '#22693c', t('actionTitle'));
  await show(tabId, blocks > 99 ? '99+' : String(blocks), '#22693c', tn('cleanedPage', blocks));
}

/** On every tab that has no sign of its own; null takes it away. */
export async function showUnread(count: number | null): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#625b50' });
  await browser.action.setBadgeText({ text: count ? (count > 999 ? '999+' : String(count)) : '' });
}

/** A tab that has gone meanwhile is no fault. */
async function show(tabId: number, text: string, color: string, title: string): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color });
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setTitle({ tabId, title });
  } catch {
    return;
  }
}
