/**
 * In the background: at its n-th write to IndexedDB from now on the store fails as `how` says. 'quota' as the browser ends it when
 * the disk is full; 'stall': the thread stands still in the middle of the transaction, until it is ended or five seconds are over,
 * after which the transaction is aborted, as it is when the process dies. `nutgrafWrites` counts all of them.
 */
export const failAtWrite = (number: number, how: 'quota' | 'stall'): string => `(() => {
  globalThis.nutgrafWrites = 0;
  const names = ['put', 'add', 'delete'];
  globalThis.nutgrafReal ??= Object.fromEntries(names.map((name) => [name, IDBObjectStore.prototype[name]]));
  for (const name of names) {
    IDBObjectStore.prototype[name] = function (...args) {
      globalThis.nutgrafWrites++;
      const { transaction } = this;
      if (globalThis.nutgrafWrites !== ${number}) return globalThis.nutgrafReal[name].apply(this, args);
      if (${how === 'stall'}) for (const end = Date.now() + 5000; Date.now() < end; ) ;
      const request = this.count();
      // A full disk shows when the transaction is written down: its requests have had their answers, none of them a fault.
      transaction.addEventListener('error', (event) => event.stopImmediatePropagation(), true);
      Object.defineProperty(transaction, 'error', { value: new DOMException('full', '${how === 'quota' ? 'QuotaExceededError' : 'AbortError'}') });
      queueMicrotask(() => transaction.abort());
      return request;
    };
  }
  return null;
})()`;

/** How many writes there were since. */
export const COUNT_WRITES = 'globalThis.nutgrafWrites';

export const HEAL_WRITES = 'Object.assign(IDBObjectStore.prototype, globalThis.nutgrafReal), null';
