import type { Entry } from '../../article.ts';

/** A mark or a remark that the reader made elsewhere. */
export interface FoundNote {
  /** The article's own words that were marked, or null. */
  readonly quote: string | null;
  /** What the reader wrote, or null. */
  readonly text: string | null;
  readonly createdAt: number | null;
}

/** One link or article of a file, as far as the file tells. */
export interface FoundItem {
  readonly kind: 'item';
  readonly file: string;
  /** Line of the row in its file, from 1; null where lines mean nothing (JSON, one article a file). */
  readonly line: number | null;
  readonly entry: Partial<Omit<Entry, 'id' | 'canonicalUrl'>> & { readonly url: string; readonly title: string };
  /** The article's text as the file gives it: hostile until it went through toItem. */
  readonly html: (() => string) | null;
  readonly notes: readonly FoundNote[];
}

/** A document of our own backup, to be put back as it was. Unchecked. */
export interface FoundDocument {
  readonly kind: 'document';
  readonly file: string;
  readonly line: number;
  readonly document: unknown;
}

/** Why a row or a file was left out; each has words in messages.json ('fault_…'). */
export const REASONS = [
  'no-address', // the row holds no link
  'not-web', // its address is not one of the web
  'quotes', // quotation marks of a CSV row do not close
  'json', // a line or file that should be JSON is none
  'feed', // a feed's address in an OPML file: not an article
  'no-text', // a file without words in it
  'unknown-format',
  'broken-zip',
  'encrypted',
  'too-large',
  'too-many', // of files in a ZIP, or of faults in one file: the rest was not looked at
  'refused', // the library's door found it wanting
] as const;
export type Reason = (typeof REASONS)[number];

export interface Fault {
  readonly kind: 'fault';
  readonly file: string;
  readonly line: number | null;
  readonly reason: Reason;
  /** For the curious, in English. */
  readonly detail: string;
}

export type Finding = FoundItem | FoundDocument | Fault;

/** A file as the reader chose it or as it stood in a ZIP; what it holds is read when asked for, and once. */
export interface OpenFile {
  /** With its folders: 'content/story.html'. */
  readonly name: string;
  /** Milliseconds since 1970, where known. */
  readonly modifiedAt: number | null;
  /** The ZIP that it stood in, by its number among those of the choice; 0 for a file that was chosen itself. */
  readonly archive: number;
  /** '' where the file is not text at all. */
  text(): string;
  /** undefined where it is not JSON. */
  json(): unknown;
  /** Names of the first row's columns, lower case; empty where it is not a table. */
  columns(): readonly string[];
  /** Lets go of what was read. */
  release(): void;
}

export interface ImportFormat {
  readonly id: string;
  /** The product's own name; not translated. */
  readonly label: string;
  /** Where the format was learned. */
  readonly source: string;
  /** By what is in the file, never by its name. */
  recognises(file: OpenFile): boolean;
  /** Other files that belong to a recognised one and are not looked at by themselves. */
  isCompanion?(name: string): boolean;
  /** `find` gives another file of the same ZIP, or one chosen beside it, by its name, for formats of more than one file. */
  read(file: OpenFile, find: (name: string) => OpenFile | null): Iterable<Finding>;
}
