/**
 * The plain data that rules see: no DOM node, so a rule is tested on literals. The survey makes it from the live page,
 * the measure turns it into numbers.
 */

/** How the page keeps a region from its readers' eyes. */
export interface Hiding {
  /** In CSS terms, for the reader: 'display: none', 'off-screen'. */
  readonly how: string;
  /**
   * 'trick': ways that hide text from people while machines read it (tiny, transparent, off-screen, clipped);
   * 'plain': ways that menus, tabs and folds use as well (display: none, hidden, closed details).
   */
  readonly kind: 'trick' | 'plain';
  /** The hiding stands on the region itself or on a wrapper of nothing else, not on a panel with other content. */
  readonly own: boolean;
}

export interface LinkData {
  /** As a reader sees it, white space collapsed; the alt text where a link is an image alone. */
  readonly text: string;
  /** Lower case, without 'www.'; '' for the page's own site and for links without a host (mailto:, #top). */
  readonly host: string;
  /** Path and query as written; for fragments '#…'. */
  readonly path: string;
  /** How much the address looks drawn at random or bought to be thrown away, 0 to 1. */
  readonly throwAway: number;
  /** A word of the text stands in the address: what honest links and honest slugs do. */
  readonly echoing: boolean;
  /** A word of the text stands in the name of the foreign host. */
  readonly naming: boolean;
  readonly image: boolean;
  /** hreflang or lang stands on the link: a door to another language. */
  readonly language: boolean;
}

export type RegionKind =
  /** A list, row or block made of links. */
  | 'links'
  /** Links inside a paragraph of prose: only these are at stake. */
  | 'inline'
  /** A paragraph with links, as a whole. */
  | 'paragraph'
  /** Words between separators, or short items, without links. */
  | 'keywords';

export interface Region {
  readonly kind: RegionKind;
  /** White space collapsed, at most 6,000 characters. */
  readonly text: string;
  readonly links: readonly LinkData[];
  /** Items of a list without links, as written. */
  readonly items: readonly string[];
  /** What stands between the items; '' where each is a block of its own. */
  readonly separator: string;
  /** 'inline': the text right before the first link, at most 60 characters; ends as written. */
  readonly before: string;
  /** 'inline': the text right behind the last link, at most 60 characters. */
  readonly behind: string;
  /** 'paragraph': whole sentences without a link in them; else 0. */
  readonly prose: number;
  readonly hidden: Hiding | null;
  /** More links or text than fit were left out of the data: such a region is a page of its own and is kept. */
  readonly cut: boolean;
}

/** What is common to the page, to hold a region against. */
export interface PageFacts {
  /** Registrable domain of the page. */
  readonly site: string;
  /** Script of most of its prose: 'Latn', 'Hans' (with kana), 'Cyrl', … or '' where there is too little. */
  readonly script: string;
  /** How often each word (or pair of Han and kana characters) stands on the page. */
  readonly words: ReadonlyMap<string, number>;
  /** How many links of the page lead to each foreign site. */
  readonly sites: ReadonlyMap<string, number>;
  /** Foreign sites that some link of the page calls by their name. */
  readonly named: ReadonlySet<string>;
  /** How many links of the page start with each first path segment on its own site. */
  readonly folders: ReadonlyMap<string, number>;
}

/** '/news' of '/news/2024/x.html'. */
export const firstFolder = (path: string) => path.slice(0, (path.indexOf('/', 1) + 1 || path.length + 1) - 1);
