import type { Entry } from '../../article.ts';
import type { Piece } from './snippet.ts';

export const SHELVES = ['list', 'favourites', 'archive', 'all', 'deleted'] as const;
export type Shelf = (typeof SHELVES)[number];
export const SORTS = ['best', 'newest', 'oldest', 'title', 'site', 'shortest', 'longest'] as const;
export type Sort = (typeof SORTS)[number];

/** What the list shows. Everything but `shelf` and `sort` may be empty. */
export interface View {
  readonly shelf: Shelf;
  /** 'best' is relevance, and newest first where nothing is looked for. */
  readonly sort: Sort;
  /** In the language of `parseQuery`. */
  readonly text: string;
  readonly status: Entry['status'] | null;
  readonly tag: string | null;
  readonly site: string | null;
}

export interface FoundRow {
  readonly entry: Entry;
  /** The title with what was looked for marked; null when nothing was. */
  readonly title: readonly Piece[] | null;
  readonly snippet: readonly Piece[] | null;
  /** Where the snippet stands: in the article, or in a note on it. */
  readonly from: 'text' | 'note';
}

export interface Found {
  readonly rows: readonly FoundRow[];
  /** Rows in the whole view. */
  readonly total: number;
  /** There are more than `total`, which a search for a very common word cuts. */
  readonly more: boolean;
}

export interface Facets {
  /** Most used first, at most 500. */
  readonly tags: readonly { readonly name: string; readonly count: number }[];
  readonly sites: readonly { readonly name: string; readonly count: number }[];
}

/** Quotes of all articles, or their key facts with figures. Everything but `kind` may be empty. */
export interface HeardView {
  readonly kind: 'quotes' | 'figures';
  readonly text: string;
  /** Key of a speaker; '' for the unclear ones. */
  readonly speaker: string | null;
  readonly site: string | null;
  /** ISO 8601 days, both within. */
  readonly after: string | null;
  readonly before: string | null;
}

export interface Speakers {
  /** Most quoted first, the unclear ones (name null) last. */
  readonly speakers: readonly {
    readonly key: string;
    readonly name: string | null;
    /** Only where one article alone gives it: roles change. */
    readonly role: string | null;
    readonly quotes: number;
    readonly articles: number;
  }[];
  /** Articles that are still to be gone through. */
  readonly unheard: number;
}

export interface Said {
  readonly entry: string;
  readonly title: string;
  readonly site: string;
  readonly day: string;
  /** Where in the article it begins. */
  readonly block: string;
  readonly start: number;
  readonly text: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly likely: boolean;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export interface SaidPage {
  readonly rows: readonly Said[];
  readonly total: number;
}

/** How far the index is behind the store. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Asks {
  find(request: { view: View; offset: number; limit: number }): Found;
  /** Every id of the view, at most 100,000. */
  findIds(request: { view: View }): readonly string[];
  readEntries(request: { ids: readonly string[] }): readonly Entry[];
  readFacets(request: Record<string, never>): Facets;
  countUnread(request: Record<string, never>): number;
  /** The first question of these two makes the worker go through the articles. */
  findSpeakers(request: { view: HeardView }): Speakers;
  findSaid(request: { view: HeardView; offset: number; limit: number }): SaidPage;
}
export type Ask = { [K in keyof Asks]: { readonly name: K; readonly request: Parameters<Asks[K]>[0] } }[keyof Asks];

/** What the worker tells without being asked. */
export type News =
  /** Rows changed, and are in the index now; null: possibly all of them. */
  | { readonly kind: 'changed'; readonly ids: readonly string[] | null }
  | { readonly kind: 'progress'; readonly progress: Progress | null }
  /** One more article was gone through for its quotes; so many are left. */
  | { readonly kind: 'heard'; readonly left: number }
  /** The store could not be read: the index stays as it is until the next change. */
  | { readonly kind: 'behind'; readonly detail: string }
  /** In this page's own worker: time it took, and whether it is kept on disk. */
  | { readonly kind: 'opened'; readonly openMs: number; readonly kept: boolean };
