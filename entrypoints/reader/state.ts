import { computed, signal } from '@preact/signals';
import { jumpToPlace } from '../../components/jump.ts';
import { goToPlace, watchPlace } from '../../components/place.ts';
import type { Article, Entry, Marks } from '../../lib/article.ts';
import { watchLibrary } from '../../lib/library/changes.ts';
import { findEntry, readContent } from '../../lib/library/read.ts';
import { site } from '../../lib/platform/apply-settings.ts';
import { readDraft } from '../../lib/platform/drafts.ts';
import { type EntryChange, sendMessage } from '../../lib/platform/messages.ts';
import { openNotes } from '../../lib/platform/notes-desk.ts';
import { askSite } from '../../lib/platform/permissions.ts';
import { type Failure, fail } from '../../lib/result.ts';
import { readingMinutes } from '../../lib/text/measure.ts';
import { toPlainText } from '../../lib/text/plain-text.ts';

export type View =
  | { readonly kind: 'reading' }
  | { readonly kind: 'failed'; readonly failure: Failure }
  | { readonly kind: 'article'; readonly article: Article };

export const view = signal<View>({ kind: 'reading' });
export const restored = signal<readonly string[]>([]);
export const entry = signal<Entry | null>(null);
/** By itself: how far it was read changes every few seconds. */
export const entryId = computed(() => entry.value?.id ?? null);
export const failure = signal<Failure | null>(null);
/** 0 to 1: how far the eye is in the article. */
export const place = signal(0);

const minutes = computed(() =>
  view.value.kind === 'article' ? readingMinutes(toPlainText(view.value.article.blocks)) : null,
);
export const minutesLeft = computed(() =>
  minutes.value === null ? null : Math.ceil(minutes.value * (1 - place.value)),
);

/** `?id=` opens a saved article, `?draft=` one that is only read. */
export async function load(query: URLSearchParams): Promise<void> {
  try {
    const id = query.get('id');
    const found = id ? await readContent(id) : await readDraft(query.get('draft') ?? '');
    if (!found) {
      view.value = { kind: 'failed', failure: 'not-found' };
      return;
    }
    document.title = found.article.meta.title;
    restored.value = found.restored;
    site.value = new URL(found.article.meta.url).hostname;
    const { canonicalUrl, url } = found.article.meta;
    // A draft is there whatever becomes of the library.
    entry.value = id
      ? await findEntry(id)
      : await sendMessage('findSaved', { urls: [canonicalUrl, url], tabId: null }).catch(() => null);
    view.value = { kind: 'article', article: found.article };
    void openNotes(entry.value?.id ?? null);
    watchLibrary(async (ids) => {
      const own = entry.value?.id;
      if (own && ids.includes(own)) entry.value = await findEntry(own);
    });
    if (entry.value?.status === 'unread') await change({ status: 'reading' });
  } catch (error) {
    console.error(error);
    view.value = { kind: 'failed', failure: 'storage-broken' };
  }
}

export async function save(): Promise<void> {
  if (view.value.kind !== 'article') return;
  const result = await sendMessage('saveArticle', {
    article: view.value.article,
    restored: restored.value,
    tabId: null,
  });
  failure.value = result.ok ? null : result.failure;
  if (result.ok) entry.value = result.value;
}

/** Asks for the site in this very click; a saved article is saved whole. */
export async function readAll(): Promise<void> {
  const current = view.value;
  const [next] = current.kind === 'article' ? current.article.nextPages : [];
  if (current.kind !== 'article' || !next) return;
  if (!(await askSite(next))) {
    failure.value = 'no-permission';
    return;
  }
  const result = await sendMessage('readAllPages', { article: current.article });
  failure.value = result.ok ? null : result.failure;
  if (!result.ok) return;
  view.value = { ...current, article: result.value };
  if (entry.value) await save();
}

/** A saved article keeps the choice. */
export async function restore(id: string, back: boolean): Promise<void> {
  const others = restored.value.filter((one) => one !== id);
  restored.value = back ? [...others, id] : others;
  if (entry.value) await save();
}

export async function change(next: EntryChange): Promise<void> {
  const own = entry.value;
  if (!own) return;
  const result = await sendMessage('changeEntries', { ids: [own.id], change: next }).catch((error: unknown) =>
    fail('storage-broken', String(error)),
  );
  failure.value = result.ok ? null : result.failure;
  if (result.ok) entry.value = { ...own, ...next };
}

/** Milliseconds between two notes of the place. */
const NOTE_EVERY_MS = 3000;

/** '#at=b12:34': from the quotes of all articles to one of them. */
const AT = /^#at=([\w-]+):(\d+)$/;

/**
 * Goes to the place that the address names, else to where the reader stopped, and keeps the place from then on; the end
 * of the article makes it read.
 */
export function followPlace(article: HTMLElement, marks: Marks): () => void {
  const start = entry.value?.progress ?? 0;
  const [, block, at] = AT.exec(location.hash) ?? [];
  if (block) jumpToPlace(marks, block, Number(at));
  else if (start < 1) goToPlace(article, start);
  let noted = start;
  const note = () => {
    const now = place.value;
    if (!entry.value || Math.abs(now - noted) < 0.01) return;
    noted = now;
    void change({ progress: now, status: now > 0.97 ? 'read' : 'reading' });
  };
  const stop = watchPlace(article, (now) => {
    place.value = now;
  });
  const timer = setInterval(note, NOTE_EVERY_MS);
  document.addEventListener('visibilitychange', note);
  return () => {
    stop();
    clearInterval(timer);
    document.removeEventListener('visibilitychange', note);
  };
}
