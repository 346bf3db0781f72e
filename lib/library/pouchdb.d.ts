/**
 * The part of PouchDB 9 that the library uses. The published types (@types/pouchdb-core) redefine Node's global Buffer,
 * which breaks every other file, and know nothing of the indexeddb adapter.
 */
declare module 'pouchdb-core' {
  export interface Revision {
    readonly _id: string;
    readonly _rev: string;
  }

  export interface Row<Content> {
    readonly id: string;
    readonly key: string;
    readonly value: { readonly rev: string; readonly deleted?: boolean };
    readonly doc?: (Content & Revision) | null;
  }

  export interface Written {
    readonly ok: boolean;
    readonly id: string;
    readonly rev: string;
  }

  /** Errors carry `status` (404, 409, 500 …), `name` and `reason`. */
  export default class PouchDB<Content extends object> {
    static plugin(plugin: unknown): typeof PouchDB;
    constructor(name: string, options?: Readonly<Record<string, unknown>>);
    get(id: string): Promise<Content & Revision>;
    put(document: Content & { _id: string; _rev?: string }): Promise<Written>;
    remove(document: Revision): Promise<Written>;
    bulkDocs(documents: readonly (Content & { _id: string; _rev?: string })[]): Promise<readonly Partial<Written>[]>;
    /** Of a backup: kinds that the library itself does not know yet, and attachments with their data. */
    bulkDocs(
      documents: readonly { readonly _id: string; readonly _rev?: string; readonly [field: string]: unknown }[],
    ): Promise<readonly Partial<Written>[]>;
    allDocs(options?: {
      include_docs?: boolean;
      /** With their data, as base64; only beside include_docs. */
      attachments?: boolean;
      startkey?: string;
      endkey?: string;
      keys?: readonly string[];
      limit?: number;
      skip?: number;
      descending?: boolean;
    }): Promise<{ readonly rows: readonly Row<Content>[]; readonly total_rows: number }>;
    /** One page of what was written after `since`, in the order of writing. */
    changes(options: { since: number; limit: number; include_docs?: boolean; conflicts?: boolean }): Promise<{
      readonly results: readonly {
        readonly id: string;
        readonly seq: number;
        readonly deleted?: boolean;
        readonly doc?: Content & Revision;
      }[];
      readonly last_seq: number;
    }>;
    /** Another one when the database was made anew. */
    id(): Promise<string>;
    destroy(): Promise<unknown>;
    close(): Promise<void>;
  }
}

declare module 'pouchdb-adapter-idb' {
  const plugin: unknown;
  export default plugin;
}
