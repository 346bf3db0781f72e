import type { Article, Block, Entry } from '../../article.ts';

export interface ExportNote {
  readonly quote: string | null;
  readonly text: string | null;
}

export interface ExportImage {
  /** 'image/jpeg'. */
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** One row of the list, with its text where it was saved. */
export interface ExportItem {
  readonly entry: Entry;
  readonly article: Article | null;
  /** As the reader sees them: with what was put back. */
  readonly blocks: readonly Block[];
  readonly notes: readonly ExportNote[];
  /** Pictures that are kept in the library, by their address. */
  readonly images: ReadonlyMap<string, ExportImage>;
}

/** What an exporter is given of the browser and of the screen's words. */
export interface ExportTools {
  /** The block's element in an inert document, sanitised on the spot: null where nothing is left. Ours to alter. */
  readonly toElement: (html: string) => Element | null;
  /** Well-formed XML of an element. */
  readonly toXml: (element: Element) => string;
  readonly now: Date;
  readonly words: {
    readonly notes: string;
    readonly contents: string;
    readonly source: string;
  };
}

export interface ExportFormat {
  readonly id: string;
  readonly label: string;
  readonly extension: string;
  /** Media type. */
  readonly type: string;
  /** 'each': a file an article, several in a ZIP; 'all': one file for the whole selection. */
  readonly holds: 'each' | 'all';
  /** Items without a text are links; formats of articles get none of those. */
  readonly takesLinks: boolean;
  write(items: readonly ExportItem[], tools: ExportTools): string | Uint8Array<ArrayBuffer>;
}
