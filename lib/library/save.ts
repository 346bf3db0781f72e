import type { Article, Entry } from '../article.ts';
import { toCanonicalUrl } from '../extract/canonical-url.ts';
import { joinPages } from '../extract/join-pages.ts';
import { hasSite } from '../platform/permissions.ts';
import { readInNewTab, readLinkText, readSelection, readTab } from '../platform/read-tab.ts';
import { fail, ok, type Result } from '../result.ts';
import { toSafeLine } from '../text/safe-line.ts';
import { checkArticle } from './article-schema.ts';
import { toEntryId } from './database.ts';
import { findEntry } from './read.ts';
import { queueLink, saveArticle } from './write.ts';

/** Reads the page in a granted tab and saves it. */
export async function saveTab(tabId: number): Promise<Result<Entry>> {
  const read = await readTab(tabId, { without: [] });
  const checked = read.ok ? checkArticle(read.value) : read;
  return checked.ok ? saveArticle(checked.value, [], Date.now()) : checked;
}

/** What is selected in a granted tab, as an entry of its own. */
export async function saveSelection(tabId: number): Promise<Result<Entry>> {
  const read = await readSelection(tabId);
  const checked = read.ok ? checkArticle(read.value) : read;
  return checked.ok ? saveArticle(checked.value, [], Date.now()) : checked;
}

/** Queues a link at once; its words are taken from the page where the browser does not tell them. */
export async function saveLink(
  url: string,
  linkText: string | undefined,
  tabId: number | undefined,
): Promise<Result<Entry>> {
  if (!URL.canParse(url) || !/^https?:/i.test(url)) return fail('not-found', url);
  const words = linkText ?? (tabId === undefined ? '' : await readLinkText(tabId, url));
  const title = toSafeLine(words).replace(/\s+/g, ' ').trim().slice(0, 300) || url.slice(0, 300);
  return queueLink(url, toCanonicalUrl(url), title, Date.now());
}

/** Opens a queued link's page in a tab in the background, reads it as if the reader had clicked there, and saves it. */
export async function fetchQueued(id: string): Promise<Result<Entry>> {
  const entry = await findEntry(id);
  if (!entry) return fail('not-found');
  if (!(await hasSite(entry.url))) return fail('no-permission');
  const read = await readInNewTab(entry.url);
  const checked = read.ok ? checkArticle(read.value) : read;
  return checked.ok ? saveArticle(checked.value, [], Date.now(), id) : checked;
}

/** The article with the pages that follow it on its site, in order; one that can't be read ends the row with its failure. */
export async function readAllPages(article: Article): Promise<Result<Article>> {
  const pages: Article[] = [];
  for (const url of article.nextPages) {
    if (!(await hasSite(url))) return fail('no-permission', url);
    const read = await readInNewTab(url);
    const checked = read.ok ? checkArticle(read.value) : read;
    if (!checked.ok) return checked;
    pages.push(checked.value);
  }
  return ok(joinPages([article, ...pages]));
}

/** The first of the addresses that the library knows and has not deleted. */
export async function findSaved(urls: readonly string[]): Promise<Entry | null> {
  for (const url of urls) {
    if (!URL.canParse(url)) continue;
    const entry = await findEntry(await toEntryId(toCanonicalUrl(url)));
    if (entry && entry.deletedAt === null) return entry;
  }
  return null;
}
