/**
 * The words that every room shares. All of it is JSON: it crosses from the tab to the popup, from the popup to the
 * background, into the store and out to exports, so no Date, Map or undefined stands in it.
 */

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'quotation'
  | 'list'
  | 'table'
  | 'code'
  | 'figure'
  | 'embed'
  | 'math'
  | 'rule';

/** One element of the article, in reading order. */
export interface Block {
  /** Unique within the article and kept when a removal is restored: 'b12'. */
  readonly id: string;
  readonly kind: BlockKind;
  /** One element, sanitised: tags and attributes of the allow list only, links and images absolute. */
  readonly html: string;
  /** Exactly the textContent of `html`: a line feed stands between items, rows and lines, a tab between cells. */
  readonly text: string;
}

/** A stretch of one block's text, in UTF-16 units, end exclusive. */
export interface Span {
  readonly block: string;
  readonly start: number;
  readonly end: number;
}

export interface Meta {
  /** Where the page was read. */
  readonly url: string;
  /** The page's own name for itself where that is on the same site, else `url`; without tracking parameters. */
  readonly canonicalUrl: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly authors: readonly string[];
  readonly site: string;
  readonly section: string | null;
  /** ISO 8601, only as precise as the page is ('2025-03-12', '2025-03-12T08:59:00Z'). */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** BCP 47, 'und' when it can't be told. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly leadImage: string | null;
  readonly excerpt: string | null;
}

/** Where on the page a removed region stood. */
export type Place = 'before the article' | 'inside the article' | 'inside a paragraph' | 'after the article';

/** A spam region that was taken out, with all that is needed to explain it and to put it back. */
export interface Removal {
  /** 'r0', 'r1', … */
  readonly id: string;
  /** Ids of the rules that spoke, heaviest first. */
  readonly rules: readonly string[];
  /** The heaviest rule's reason, one plain English sentence; the screen translates it by rule id. */
  readonly why: string;
  readonly text: string;
  readonly links: number;
  readonly hosts: readonly string[];
  readonly place: Place;
  /** How it was hidden ('display: none'), or null when it could be seen. */
  readonly hidden: string | null;
  /** What Restore puts back; */
  readonly blocks: readonly Block[];
  /** in place of this block where a paragraph was only cut, */
  readonly replaces: string | null;
  /** else behind this one (null: at the top). */
  readonly after: string | null;
}

/** How sure we are that the whole article was kept. */
export interface Coverage {
  /** 0 to 1: share of the page's visible prose near the article that was kept. */
  readonly kept: number;
  readonly missing: readonly ('opening' | 'ending' | 'middle')[];
}

export interface Article {
  readonly meta: Meta;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly coverage: Coverage;
  /** Addresses of the article's further pages on the same site, in order; empty for most. */
  readonly nextPages: readonly string[];
}

/** Another whole article on the same page. */
export interface OtherStory {
  readonly title: string;
  /** Its place among the page's articles, by which it is asked for. */
  readonly at: number;
}

/** As the tab hands it in: with what holds only while the page stands open. */
export interface ReadArticle extends Article {
  readonly otherStories: readonly OtherStory[];
}

/** A key fact: one sentence of the article. */
export interface Fact {
  readonly id: string;
  readonly span: Span;
  readonly text: string;
  /** Figures, dates and names inside the sentence. */
  readonly details: readonly Detail[];
}

export type DetailKind = 'money' | 'percent' | 'count' | 'date' | 'duration' | 'distance' | 'place' | 'organisation';

export interface Detail {
  readonly kind: DetailKind;
  /** Offsets into the fact's text. */
  readonly start: number;
  readonly end: number;
  /** What it means where that is more than its words: '2025-03-14' for "on Friday". */
  readonly value: string | null;
}

export type Confidence = 'direct' | 'likely' | 'unclear';

/** Words that the article presents as somebody's own. */
export interface Quote {
  readonly id: string;
  readonly span: Span;
  /** Equal to the block's text at `span`. */
  readonly text: string;
  readonly kind: 'direct' | 'partial' | 'indirect';
  /** The speaker as the article first gives the name in full; null when unclear. */
  readonly speaker: string | null;
  /** 'a deputy to the National People's Congress', as the article gives it. */
  readonly role: string | null;
  /** Where the text names the speaker of this quote. */
  readonly mention: Span | null;
  readonly verb: string | null;
  readonly confidence: Confidence;
}

/** Derived on view, never stored. */
export interface Marks {
  readonly facts: readonly Fact[];
  readonly quotes: readonly Quote[];
}

/** A row of the reading list. */
export interface Entry {
  readonly id: string;
  readonly url: string;
  readonly canonicalUrl: string;
  readonly title: string;
  readonly site: string;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly excerpt: string;
  readonly minutes: number;
  /** 'queued': a link whose text has not been fetched yet. */
  readonly state: 'saved' | 'queued';
  /** Milliseconds since 1970; kept when the page is saved again. */
  readonly savedAt: number;
  readonly updatedAt: number;
  readonly archived: boolean;
  readonly favourite: boolean;
  readonly tags: readonly string[];
  readonly status: 'unread' | 'reading' | 'read';
  /** 0 to 1: how far the reader came. */
  readonly progress: number;
  /** Milliseconds since 1970; a deleted entry can be brought back for 30 days. */
  readonly deletedAt: number | null;
}
