import { computed, effect, signal } from '@preact/signals';
import { OVERSCAN, ROW_HEIGHT } from '../../components/row-list.tsx';
import { openSearch, type SearchClient } from '../../lib/library/search/client.ts';
import { PAUSE_TO_COST } from '../../lib/library/search/pace.ts';
import type { Facets, FoundRow, News, Progress, Shelf, View } from '../../lib/library/search/protocol.ts';
import type { Failure } from '../../lib/result.ts';
import { readFirstRows, writeFirstRows } from './first-rows.ts';

/** Rows that are asked for beyond the edge of the screen, either way, once those on it stand there. */
const MARGIN = 12;
/** No key and no scroll for so long: what nobody waits for gets its turn. */
const REST_AFTER_MS = 200;
/** Those on the screen are asked for first: each costs a look through its text. */
const FIRST_ROWS = Math.min(20, Math.ceil(innerHeight / ROW_HEIGHT) + OVERSCAN);
/** The list follows a running import at this pace, or a slower one: it has a fifth of the time at most. */
const REFRESH_MS = 200;
const HIDDEN_REFRESH_MS = 2_000;
/** Hundreds of tags and sites are drawn anew less often. */
const FACETS_MS = 1_000;

const START: View = { shelf: 'list', sort: 'best', text: '', status: null, tag: null, site: null };

/** The stretch of the list that this page holds. */
export interface Stretch {
  readonly offset: number;
  readonly rows: readonly FoundRow[];
  readonly total: number;
  readonly more: boolean;
}

export const view = signal<View>(START);
/** Parts of the view by themselves, so that typing draws no more than it changes. */
export const shelf = computed(() => view.value.shelf);
export const sort = computed(() => view.value.sort);
export const status = computed(() => view.value.status);
export const tag = computed(() => view.value.tag);
export const site = computed(() => view.value.site);
export const isSearching = computed(() => view.value.text.trim() !== '');
/** Null until something is known; the rows of the last visit stand in until the index is open. */
export const stretch = signal<Stretch | null>(null);
export const facets = signal<Facets>({ tags: [], sites: [] });
export const indexing = signal<Progress | null>(null);
export const failure = signal<Failure | null>(null);
export const isFiltered = computed(() => {
  return isSearching.value || status.value !== null || tag.value !== null || site.value !== null;
});

/** Rows on the screen, end exclusive. */
let wanted: readonly [number, number] = [0, FIRST_ROWS];
let loading: Promise<void> | null = null;
let stale = false;
/** The view whose rows are on the screen. */
let shown: View | null = null;
let restTimer: ReturnType<typeof setTimeout> | undefined;
/** The shelf to go back to when the search is cleared. */
let shelfBefore: Shelf | null = null;

let opened: SearchClient | null = null;
export function search(): SearchClient {
  opened ??= openSearch(hear, (detail) => {
    console.error(detail);
    failure.value = 'storage-broken';
  });
  return opened;
}

export function start(text: string): void {
  search();
  if (text) look(text);
  else stretch.value = readFirstRows();
  let first = true;
  effect(() => {
    void view.value;
    if (!first) wanted = [0, FIRST_ROWS];
    first = false;
    void load();
  });
  // A page that is kept for "back" must not hold the index.
  addEventListener('pagehide', () => {
    opened?.close();
    opened = null;
  });
  addEventListener('visibilitychange', () => {
    if (refreshDue !== undefined && !document.hidden) refresh();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) void load();
  });
}

/** Searching looks on every shelf; clearing goes back to the one before. */
export function look(text: string): void {
  const { shelf, ...rest } = view.value;
  if (text.trim() && shelfBefore === null && shelf === 'list') {
    shelfBefore = shelf;
    view.value = { ...rest, text, shelf: 'all' };
  } else if (!text.trim() && shelfBefore !== null) {
    const back = shelf === 'all' ? shelfBefore : shelf;
    shelfBefore = null;
    view.value = { ...rest, text, shelf: back };
  } else view.value = { ...view.value, text };
}

export function narrow(change: Partial<View>): void {
  if (change.shelf) shelfBefore = null;
  view.value = { ...view.value, ...change };
}

/** The screen shows these rows now. */
export function show(first: number, end: number): void {
  wanted = [first, end];
  const held = stretch.value;
  if (!held || first < held.offset || Math.min(end, held.total) > held.offset + held.rows.length) void load();
}

/** One question at a time; what was typed meanwhile is asked once, in its last form. */
export function load(): Promise<void> {
  stale = true;
  loading ??= loadAll().finally(() => {
    loading = null;
  });
  return loading;
}

async function loadAll(): Promise<void> {
  while (stale) {
    stale = false;
    const asked = view.value;
    const margin = asked === shown ? MARGIN : 0;
    const offset = Math.max(0, wanted[0] - margin);
    const limit = wanted[1] + margin - offset;
    try {
      const found = await search().ask('find', { view: asked, offset, limit });
      if (asked !== view.value) continue;
      stretch.value = { ...found, offset };
      shown = asked;
      clearTimeout(restTimer);
      restTimer = setTimeout(rest, REST_AFTER_MS, margin === 0);
      performance.mark('nutgraf-rows', { detail: asked.text });
      if (offset === 0 && asked.shelf === 'list' && asked.sort === START.sort && !isFiltered.value)
        writeFirstRows(found);
    } catch (error) {
      console.error(error);
      failure.value = 'storage-broken';
    }
  }
}

function rest(lacksMargin: boolean): void {
  if (lacksMargin) void load();
  if (facetsAt === 0) void loadFacets();
}

async function loadFacets(): Promise<void> {
  facetsAt = performance.now();
  facets.value = await search().ask('readFacets', {});
}

let refreshDue: ReturnType<typeof setTimeout> | undefined;
let heardAt = 0;
/** What the last refresh took, with the wait for the index. */
let refreshCostMs = 0;
let facetsDue: ReturnType<typeof setTimeout> | undefined;
let facetsAt = 0;

function hear(news: News): void {
  if (news.kind === 'progress') indexing.value = news.progress;
  // The index is there and the store is not: an empty list would look as if all were lost.
  if (news.kind === 'behind') failure.value = 'storage-broken';
  if (news.kind === 'opened') performance.measure('nutgraf-index-open', { start: performance.now() - news.openMs });
  if (news.kind !== 'changed' || refreshDue !== undefined) return;
  // Nobody sees a page in the background, and an import beside it has better use for the machine.
  const followMs = Math.min(HIDDEN_REFRESH_MS, Math.max(REFRESH_MS, (1 + PAUSE_TO_COST) * refreshCostMs));
  const pause = document.hidden ? HIDDEN_REFRESH_MS : followMs;
  refreshDue = setTimeout(refresh, Math.max(0, heardAt + pause - performance.now()));
}

function refresh(): void {
  clearTimeout(refreshDue);
  refreshDue = undefined;
  const began = performance.now();
  heardAt = began;
  void load().then(() => {
    refreshCostMs = performance.now() - began;
  });
  if (facetsDue !== undefined) return;
  facetsDue = setTimeout(
    () => {
      facetsDue = undefined;
      void loadFacets();
    },
    Math.max(0, facetsAt + FACETS_MS - performance.now()),
  );
}
