import type { Extension, Screen } from '../extension.ts';
import { until } from '../until.ts';

/**
 * In the background: at its n-th write to IndexedDB from now on the store fails as `how` says. 'quota' as the browser ends it when
 * the disk is full; 'hold': the write has no answer and its transaction no end, until the background is ended or 20 seconds are over,
 * after which the transaction is aborted, as it is when the process dies. The thread runs on: in Firefox it is that of the popup and
 * of all pages of ours. `nutgrafWrites` counts all writes.
 */
export const failAtWrite = (number: number, how: 'quota' | 'hold'): string => `(() => {
  globalThis.nutgrafWrites = 0;
  const names = ['put', 'add', 'delete'];
  globalThis.nutgrafReal ??= Object.fromEntries(names.map((name) => [name, IDBObjectStore.prototype[name]]));
  const hold = (store) => {
    const told = new BroadcastChannel('nutgraf-held');
    setInterval(() => told.postMessage(null), 20);
    const end = Date.now() + 20_000;
    const goOn = () => {
      if (Date.now() < end) store.count().onsuccess = goOn;
      else store.transaction.abort();
    };
    goOn();
  };
  for (const name of names) {
    IDBObjectStore.prototype[name] = function (...args) {
      globalThis.nutgrafWrites++;
      const { transaction } = this;
      if (globalThis.nutgrafWrites !== ${number}) return globalThis.nutgrafReal[name].apply(this, args);
      const request = this.count();
      // A full disk shows when the transaction is written down: its requests have had their answers, none of them a fault.
      transaction.addEventListener('error', (event) => event.stopImmediatePropagation(), true);
      Object.defineProperty(transaction, 'error', { value: new DOMException('full', '${how === 'quota' ? 'QuotaExceededError' : 'AbortError'}') });
      if (${how === 'hold'}) {
        request.addEventListener('success', (event) => event.stopImmediatePropagation());
        hold(this);
      } else queueMicrotask(() => transaction.abort());
      return request;
    };
  }
  return null;
})()`;

/** In a page of ours, before the write: it hears from then on whether one is held. */
const LISTEN = `(() => {
  globalThis.nutgrafIsHeld = false;
  globalThis.nutgrafEar ??= new BroadcastChannel('nutgraf-held');
  globalThis.nutgrafEar.onmessage = () => { globalThis.nutgrafIsHeld = true; };
})()`;

/** Wakes the background: whoever asks it does. */
export const WAKE = 'browser.runtime.sendMessage({}).catch(() => null), null';

/**
 * Ends the background in the middle of its n-th write after `act`. False where it came to its end (`isOver`) with fewer; it is ended
 * then too.
 */
export async function endAtWrite(
  { nutgraf, own }: { readonly nutgraf: Extension; readonly own: Screen },
  number: number,
  act: () => Promise<void>,
  isOver: () => Promise<boolean>,
): Promise<boolean> {
  await own.evaluate(LISTEN);
  await own.evaluate(WAKE);
  await nutgraf.evaluateInBackground(failAtWrite(number, 'hold'));
  await act();
  const isHeld = async () => Boolean(await own.evaluate('globalThis.nutgrafIsHeld'));
  await until(`write ${number}, or the end`, async () => (await isHeld()) || (await isOver()));
  const wasHeld = await isHeld();
  await nutgraf.stopBackground();
  return wasHeld;
}

/** In a page of ours, which has just come: true as soon as a write is held, of a background that was altered so before it began. */
export const HEAR_HELD = `new Promise((resolve) => { new BroadcastChannel('nutgraf-held').onmessage = () => resolve(true); })`;

/** How many writes there were since. */
export const COUNT_WRITES = 'globalThis.nutgrafWrites';

export const HEAL_WRITES = 'Object.assign(IDBObjectStore.prototype, globalThis.nutgrafReal), null';
