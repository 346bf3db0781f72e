import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import { findNews, NEWS, type News } from '../news.ts';

const KEY = 'news';

/** News that the reader has not put away. */
export const unreadNews = signal<News | null>(null);

/** After an update: keeps what there is to say until somebody looks. */
export async function noteUpdate(previous: string): Promise<void> {
  const news = findNews(previous, browser.runtime.getManifest().version);
  if (news) await browser.storage.local.set({ [KEY]: news.version });
}

export async function loadNews(): Promise<void> {
  const version = (await browser.storage.local.get(KEY))[KEY];
  unreadNews.value = NEWS.find((news) => news.version === version) ?? null;
}

export async function putNewsAway(): Promise<void> {
  unreadNews.value = null;
  await browser.storage.local.remove(KEY);
}
