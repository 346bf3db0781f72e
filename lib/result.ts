/** Outcomes that we expect, named. A bug throws instead. */
export type Failure =
  | 'no-article' // the page holds no text that looks like an article
  | 'too-short' // an article of a few words
  | 'too-large' // past the bounds that keep the tab alive
  | 'forbidden' // the browser lets no extension read this page
  | 'pdf' // the browser's PDF viewer
  | 'navigated' // the page went elsewhere while it was read
  | 'timeout' // no answer in time
  | 'script-died' // the content script gave no answer at all
  | 'no-permission' // the reader has not granted this site
  | 'offline' // the page could not be fetched
  | 'storage-full'
  | 'storage-broken'
  | 'not-found'
  | 'sync-refused' // wrong user or password, or no rights
  | 'sync-unreachable'
  | 'sync-not-couch'
  | 'sync-full'
  | 'sync-broken'
  | 'sync-passphrase' // another passphrase than the library there was sealed with, or none
  | 'sync-plain'; // a passphrase for a library that stands there readable

/** JSON on purpose: results cross from tab to popup to background. `detail` is for the curious, never shown alone. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure; readonly detail: string };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (failure: Failure, detail = ''): Result<never> => ({ ok: false, failure, detail });
