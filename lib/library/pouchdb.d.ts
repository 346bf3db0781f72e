/**
 * The part of PouchDB 9 that the library uses. The published types (@types/pouchdb-core) redefine Node's global Buffer,
 * which breaks every other file.
 */
declare module 'pouchdb-core' {
  export interface Revision {
    readonly _id: string;
    readonly _rev: string;
    readonly _conflicts?: readonly string[];
    readonly _deleted?: boolean;
    /** The line of its ancestors, itself first; `start` is its generation. */
    readonly _revisions?: { readonly start: number; readonly ids: readonly string[] };
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

  export interface Change<Content> {
    readonly id: string;
    readonly seq: number | string;
    readonly deleted?: boolean;
    /** The winning revision first. */
    readonly changes: readonly { readonly rev: string }[];
    readonly doc?: Content & Revision;
  }

  export interface ReplicationResult {
    readonly ok: boolean;
    readonly docs_read: number;
    readonly docs_written: number;
    readonly doc_write_failures: number;
    readonly errors: readonly unknown[];
    readonly last_seq: number | string;
    readonly pending?: number;
  }

  /** A promise of the end, with events on the way. */
  export interface Replication extends Promise<ReplicationResult> {
    on(event: 'change', listener: (result: ReplicationResult) => void): Replication;
    cancel(): void;
  }

  /** Errors carry `status` (404, 409, 500 …), `name` and `reason`. */
  export default class PouchDB<Content extends object> {
    static plugin(plugin: unknown): typeof PouchDB;
    constructor(name: string, options?: Readonly<Record<string, unknown>>);
    readonly replicate: {
      to(target: PouchDB<Content>, options?: Readonly<Record<string, unknown>>): Replication;
      from(source: PouchDB<Content>, options?: Readonly<Record<string, unknown>>): Replication;
    };
    get(
      id: string,
      options?: { rev?: string; revs?: boolean; conflicts?: boolean; attachments?: boolean; binary?: boolean },
    ): Promise<Content & Revision>;
    put(document: Content & { _id: string; _rev?: string }): Promise<Written>;
    /** Local documents hold what belongs to one database alone; they are not replicated. */
    put(document: { readonly _id: `_local/${string}`; readonly [field: string]: unknown }): Promise<Written>;
    remove(document: { _id: string; _rev: string }): Promise<Written>;
    bulkDocs(
      documents: readonly (
        | (Content & { _id: string; _rev?: string })
        | { _id: string; _rev: string; _deleted: true }
      )[],
    ): Promise<readonly Partial<Written>[]>;
    /** Of a backup: kinds that the library itself does not know yet, and attachments with their data. */
    bulkDocs(
      documents: readonly { readonly _id: string; readonly _rev?: string; readonly [field: string]: unknown }[],
    ): Promise<readonly Partial<Written>[]>;
    allDocs(options?: {
      include_docs?: boolean;
      conflicts?: boolean;
      /** With their data, as base64; only beside include_docs. */
      attachments?: boolean;
      startkey?: string;
      endkey?: string;
      keys?: readonly string[];
      limit?: number;
      skip?: number;
      descending?: boolean;
    }): Promise<{ readonly rows: readonly Row<Content>[]; readonly total_rows: number }>;
    /** As replication calls it. */
    bulkGet(options: {
      readonly docs: readonly { readonly id: string; readonly rev?: string }[];
      readonly revs?: boolean;
      readonly latest?: boolean;
    }): Promise<{
      readonly results: readonly {
        readonly id: string;
        readonly docs: readonly {
          readonly ok?: { readonly _id: string; readonly _rev: string; readonly [field: string]: unknown };
        }[];
      }[];
    }>;
    /** As replication calls it: by document, its revisions; the answer holds those that are not there. */
    revsDiff(
      revisions: Readonly<Record<string, readonly string[]>>,
    ): Promise<Readonly<Record<string, { readonly missing: readonly string[] }>>>;
    /** What `changes` calls in the adapter: `onChange` for each, then `complete`. */
    _changes(options: object): { cancel(): void };
    /** A Blob in the browser, a Buffer in Node. */
    getAttachment(id: string, name: string, options?: { rev?: string }): Promise<Blob | Uint8Array>;
    changes(options: { since: number | string; limit?: number; include_docs?: boolean; conflicts?: boolean }): Promise<{
      readonly results: readonly Change<Content>[];
      readonly last_seq: number | string;
      readonly pending?: number;
    }>;
    /** Another one when the database was made anew. */
    id(): Promise<string>;
    info(): Promise<{ readonly db_name: string; readonly doc_count: number; readonly update_seq: number | string }>;
    destroy(): Promise<unknown>;
    close(): Promise<void>;
    /** What is asked of a database waits here until it is open; `fail` refuses all that waits, and all that comes later. */
    readonly taskqueue: { readonly isReady: boolean; fail(error: Error): void };
  }
}

declare module 'pouchdb-adapter-idb' {
  const plugin: unknown;
  export default plugin;
}

declare module 'pouchdb-adapter-http' {
  const plugin: unknown;
  export default plugin;
}

declare module 'pouchdb-adapter-memory' {
  const plugin: unknown;
  export default plugin;
}

declare module 'pouchdb-replication' {
  const plugin: unknown;
  export default plugin;
}
