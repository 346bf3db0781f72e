import { effect, signal } from '@preact/signals';
import { openSearch, type SearchClient } from '../../lib/library/search/client.ts';
import type { Facets, HeardView, News, SaidPage, Speakers } from '../../lib/library/search/protocol.ts';
import type { Failure } from '../../lib/result.ts';

const PAGE = 50;
/** The lists follow the worker, which goes through the articles one by one, at this pace. */
const REFRESH_MS = 400;

export const view = signal<HeardView>({
  kind: 'quotes',
  text: '',
  speaker: null,
  site: null,
  after: null,
  before: null,
});
export const speakers = signal<Speakers['speakers']>([]);
/** Null until the index has answered. */
export const page = signal<SaidPage | null>(null);
export const sites = signal<Facets['sites']>([]);
/** Articles that the worker has still to go through. */
export const unheard = signal(0);
export const failure = signal<Failure | null>(null);

let limit = PAGE;
let opened: SearchClient | null = null;
let loading = false;
let stale = false;

export function start(): void {
  effect(() => {
    void view.value;
    limit = PAGE;
    void load();
  });
  addEventListener('pagehide', () => {
    opened?.close();
    opened = null;
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void load();
  });
}

export function narrow(change: Partial<HeardView>): void {
  view.value = { ...view.value, ...change };
}

export function showMore(): void {
  limit += PAGE;
  void load();
}

/** One question at a time; what changed meanwhile is asked once, in its last form. */
async function load(): Promise<void> {
  stale = true;
  if (loading) return;
  loading = true;
  while (stale) {
    stale = false;
    const asked = view.value;
    try {
      const [people, found, facets] = await Promise.all([
        search().ask('findSpeakers', { view: asked }),
        search().ask('findSaid', { view: asked, offset: 0, limit }),
        search().ask('readFacets', {}),
      ]);
      if (asked !== view.value) continue;
      speakers.value = people.speakers;
      unheard.value = people.unheard;
      page.value = found;
      sites.value = facets.sites;
    } catch (error) {
      console.error(error);
      failure.value = 'storage-broken';
    }
  }
  loading = false;
}

function search(): SearchClient {
  opened ??= openSearch(hear, (detail) => {
    console.error(detail);
    failure.value = 'storage-broken';
  });
  return opened;
}

let pause: ReturnType<typeof setTimeout> | undefined;

function hear(news: News): void {
  // As in the reading list: the index is there and the store is not.
  if (news.kind === 'behind') failure.value = 'storage-broken';
  if (news.kind === 'heard') unheard.value = news.left;
  if ((news.kind !== 'heard' && news.kind !== 'changed') || pause !== undefined) return;
  pause = setTimeout(() => {
    pause = undefined;
    void load();
  }, REFRESH_MS);
}
