import idb from 'pouchdb-adapter-idb';
import PouchDB from 'pouchdb-core';

PouchDB.plugin(idb);

/** While another context wants to delete or alter the database, the browser lets whoever opens it wait, for ever and without a word. */
const OPENING_MS = 15_000;

/** A store of this context: one handle, opened when it is first asked for. */
export interface OpenStore<T extends object> {
  /** Throws where the browser has no IndexedDB; where the store does not open, all that is asked of it is refused. */
  readonly open: () => PouchDB<T>;
  /**
   * To be called after a write that failed. A store closes its connection whenever one of its transactions is aborted (a disk that
   * was full for a moment is enough), and would refuse all that comes later; the next to ask opens another one.
   */
  readonly mend: () => Promise<void>;
}

/**
 * By the older idb adapter on purpose: the newer `indexeddb` one changes the database's version at every opening and closes the
 * handles of all other contexts, after which reads may never answer, and it keeps sequence numbers in memory where two contexts
 * would give out the same one.
 */
export function createStore<T extends object>(name: string, revsLimit: number): OpenStore<T> {
  let opened: PouchDB<T> | undefined;
  const make = () => {
    const store = new PouchDB<T>(name, { adapter: 'idb', auto_compaction: true, revs_limit: revsLimit });
    setTimeout(() => {
      if (store.taskqueue.isReady) return;
      store.taskqueue.fail(new Error('the store did not open in time'));
      if (opened === store) opened = undefined;
    }, OPENING_MS);
    return store;
  };
  return {
    open: () => {
      opened ??= make();
      return opened;
    },
    mend: async () => {
      const old = opened;
      if (old && (await isShut(old)) && opened === old) opened = undefined;
    },
  };
}

/** A write hears of its abort before the connection is closed, which may then still answer a last question: asked a turn later it does not. */
async function isShut(store: { info(): Promise<unknown> }): Promise<boolean> {
  await new Promise((resolve) => setTimeout(resolve));
  return store.info().then(
    () => false,
    () => true,
  );
}
