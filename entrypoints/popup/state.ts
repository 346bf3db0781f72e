import { signal } from '@preact/signals';
import type { Entry, ReadArticle } from '../../lib/article.ts';
import type { ExtractRequest } from '../../lib/pipeline.ts';
import { showCleaned } from '../../lib/platform/badge.ts';
import { writeDraft } from '../../lib/platform/drafts.ts';
import { t, tn } from '../../lib/platform/i18n.ts';
import { sendMessage } from '../../lib/platform/messages.ts';
import { openPage } from '../../lib/platform/pages.ts';
import { announceGrant, openPanel } from '../../lib/platform/panel.ts';
import { askSite } from '../../lib/platform/permissions.ts';
import { cleanTab, readActiveTab } from '../../lib/platform/read-tab.ts';
import { say, sayFailure } from '../../lib/platform/toasts.ts';
import { type Failure, fail } from '../../lib/result.ts';

export type View =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure; readonly tabId: number | null }
  | { readonly kind: 'article'; readonly article: ReadArticle; readonly tabId: number; readonly windowId: number };

export const view = signal<View>({ kind: 'reading' });
export const restored = signal<readonly string[]>([]);
export const entry = signal<Entry | null>(null);
/** Set where the view is the panel beside the page and not the popup. */
export const panel = signal<{ readonly shortcut: string | null; readonly isUngranted: boolean } | null>(null);
export const saving = signal(false);
/** The page had been saved before it was read now. */
export const earlier = signal<Entry | null>(null);
/** It says otherwise than the saved article does; what, is shown when it is asked for. */
export const changed = signal(false);
export const showsChanges = signal(false);
/** Tags of the library to choose from, while the article's own are edited. */
export const tagging = signal<readonly string[] | null>(null);

/** Moves the view from the popup into the panel. */
export async function readBeside(): Promise<void> {
  if (view.value.kind !== 'article') return;
  await openPanel(view.value.windowId);
  announceGrant();
  window.close();
}

let turn = 0;

/** Reads the page in the active tab (`asked`: as it is being read already) and looks whether the library has it. */
export async function read(request: ExtractRequest, asked = readActiveTab(request)): Promise<void> {
  // The panel follows the tab: what an earlier page answers late is not shown over a later one.
  const own = ++turn;
  view.value = { kind: 'reading' };
  restored.value = [];
  changed.value = false;
  earlier.value = null;
  const reading = await asked.catch(() => null);
  if (!reading) {
    view.value = { kind: 'failed', failure: 'forbidden', tabId: null };
    return;
  }
  const { tab } = reading;
  const result = await reading.answer;
  if (own !== turn) return;
  if (panel.value) panel.value = { ...panel.value, isUngranted: !result.ok && UNGRANTED.test(result.detail) };
  view.value = result.ok
    ? { kind: 'article', article: result.value, tabId: tab.id, windowId: tab.windowId }
    : { kind: 'failed', failure: result.failure, tabId: tab.id };
  const { url, canonicalUrl } = result.ok ? result.value.meta : { url: tab.url, canonicalUrl: tab.url };
  entry.value = await sendMessage('findSaved', { urls: [canonicalUrl, url], tabId: tab.id });
  // The reader had asked for this page's text: it has come to hand now.
  if (entry.value?.state === 'queued' && result.ok) await save();
  else if (entry.value?.state === 'saved' && result.ok) earlier.value = entry.value;
}

/** What the browsers say of an ordinary page that was not granted; of their own pages they say something else, or so in part. */
const UNGRANTED = /must request permission|missing host permission/i;

export async function save(): Promise<void> {
  if (view.value.kind !== 'article' || saving.value) return;
  const { article, tabId } = view.value;
  const isNew = entry.value === null;
  saving.value = true;
  const request = { article, restored: restored.value, tabId };
  // A background that ends in the middle drops the call; saving twice is saving once.
  const result = await sendMessage('saveArticle', request)
    .catch(() => sendMessage('saveArticle', request))
    .catch((error: unknown) => fail('storage-broken', String(error)));
  saving.value = false;
  if (!result.ok) {
    sayFailure(result.failure, 'save');
    return;
  }
  entry.value = result.value;
  changed.value = false;
  const undo = async () => {
    await sendMessage('eraseEntries', { ids: [result.value.id] });
    entry.value = null;
  };
  say({ about: 'save', text: t('savedToast'), undo: isNew ? () => void undo() : null });
}

/** Opens at once: the next key is the tag's first letter. What tags there are comes after. */
export async function editTags(): Promise<void> {
  if (entry.value?.state !== 'saved') return;
  tagging.value = [];
  const known = await sendMessage('listTags');
  if (tagging.value) tagging.value = known;
}

export async function openReader(): Promise<void> {
  if (entry.value && entry.value.state === 'saved' && view.value.kind !== 'article') {
    await openPage(`/reader.html?id=${entry.value.id}`);
  } else if (view.value.kind === 'article') {
    const draft = await writeDraft({ article: view.value.article, restored: restored.value });
    if (draft.ok) await openPage(`/reader.html?draft=${draft.value}`);
    else sayFailure(draft.failure);
  }
}

export async function pick(): Promise<void> {
  if (view.value.kind !== 'failed' || view.value.tabId === null) return;
  const started = await sendMessage('startPicking', { tabId: view.value.tabId });
  if (started.ok && !panel.value) window.close();
  else if (started.ok) return;
  else view.value = { ...view.value, failure: started.failure };
}

/** Asks for the site in this very click. Firefox may close the popup for its question: the next click finds it granted. */
export async function readAll(): Promise<void> {
  const current = view.value;
  const [next] = current.kind === 'article' ? current.article.nextPages : [];
  if (current.kind !== 'article' || !next) return;
  if (!(await askSite(next))) {
    sayFailure('no-permission');
    return;
  }
  const result = await sendMessage('readAllPages', { article: current.article });
  if (result.ok) view.value = { ...current, article: { ...current.article, ...result.value } };
  else sayFailure(result.failure);
}

/** Hides the spam on the page behind the popup, or shows it again. */
export async function clean(): Promise<void> {
  if (view.value.kind !== 'article') return;
  const result = await cleanTab(view.value.tabId);
  if (result.ok) await showCleaned(view.value.tabId, result.value);
  if (!result.ok) sayFailure(result.failure, 'clean');
  else say({ about: 'clean', text: result.value > 0 ? tn('cleanedPage', result.value) : t('nothingHidden') });
}
