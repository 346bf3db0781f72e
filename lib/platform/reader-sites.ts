import browser from 'webextension-polyfill';
import { writeDraft } from './drafts.ts';
import { readTab } from './read-tab.ts';
import { listSitesOf, toSitePattern } from './site-scripts.ts';

/** What each tab was taken to the reader from, by tab id: who goes back to a page wants the page. */
const TAKEN = 'takenToReader';
/** Addresses that the reader asked for as they are. */
const AS_IT_IS = 'asItIs';

/** A page of a chosen site has loaded in this tab: where it holds an article, the reader takes its place. */
export async function takeToReader(tabId: number, url: string): Promise<void> {
  const pattern = toSitePattern(url);
  // A site's front page is a list, whatever can be read on it.
  if (!pattern || new URL(url).pathname === '/' || !(await listSitesOf('read')).includes(pattern)) return;
  if ((await isWantedAsItIs(url)) || (await readTaken())[tabId] === url) return;
  const article = await readTab(tabId, { without: [] }, url);
  const draft = article.ok ? await writeDraft({ article: article.value, restored: [] }) : article;
  if (!draft.ok) return;
  await browser.storage.session.set({ [TAKEN]: { ...(await readTaken()), [tabId]: url } });
  await browser.tabs.update(tabId, { url: browser.runtime.getURL(`/reader.html?draft=${draft.value}`) });
}

/** The next load of this address is left alone: the reader follows "Original page". */
export async function wantAsItIs(url: string): Promise<void> {
  await browser.storage.session.set({ [AS_IT_IS]: url });
}

async function isWantedAsItIs(url: string): Promise<boolean> {
  const wanted = (await browser.storage.session.get(AS_IT_IS))[AS_IT_IS] === url;
  if (wanted) await browser.storage.session.remove(AS_IT_IS);
  return wanted;
}

async function readTaken(): Promise<Readonly<Record<string, string>>> {
  const stored: unknown = (await browser.storage.session.get(TAKEN))[TAKEN];
  return typeof stored === 'object' && stored !== null ? (stored as Record<string, string>) : {};
}
