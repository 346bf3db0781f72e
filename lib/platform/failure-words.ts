import type { Failure } from '../result.ts';
import { t } from './i18n.ts';

/** For each failure its message keys, and what can be offered. */
export const FAILURE_WORDS = {
  'no-article': { title: 'noArticle', help: 'noArticleHelp', retry: true, pick: true },
  'too-short': { title: 'tooShort', help: 'tooShortHelp', retry: true, pick: true },
  'too-large': { title: 'tooLarge', help: 'tooLargeHelp', retry: false, pick: true },
  forbidden: { title: 'forbidden', help: 'forbiddenHelp', retry: false, pick: false },
  pdf: { title: 'pdf', help: 'pdfHelp', retry: false, pick: false },
  // The grant went with the page: only another click brings the next one.
  navigated: { title: 'navigated', help: 'navigatedHelp', retry: false, pick: false },
  timeout: { title: 'timeout', help: 'timeoutHelp', retry: true, pick: true },
  'script-died': { title: 'scriptDied', help: 'scriptDiedHelp', retry: true, pick: true },
  'no-permission': { title: 'noPermission', help: 'noPermissionHelp', retry: false, pick: false },
  offline: { title: 'offline', help: 'offlineHelp', retry: true, pick: false },
  'storage-full': { title: 'storageFull', help: 'storageFullHelp', retry: true, pick: false },
  'storage-broken': { title: 'storageBroken', help: 'storageBrokenHelp', retry: true, pick: false },
  'not-found': { title: 'notFound', help: 'notFoundHelp', retry: false, pick: false },
  'sync-refused': { title: 'syncRefused', help: 'syncRefusedHelp', retry: false, pick: false },
  'sync-unreachable': { title: 'syncUnreachable', help: 'syncUnreachableHelp', retry: true, pick: false },
  'sync-not-couch': { title: 'syncNotCouch', help: 'syncNotCouchHelp', retry: false, pick: false },
  'sync-full': { title: 'syncFull', help: 'syncFullHelp', retry: false, pick: false },
  'sync-broken': { title: 'syncBroken', help: 'syncBrokenHelp', retry: true, pick: false },
  'sync-passphrase': { title: 'syncPassphrase', help: 'syncPassphraseHelp', retry: false, pick: false },
  'sync-plain': { title: 'syncPlain', help: 'syncPlainHelp', retry: false, pick: false },
} as const satisfies Record<Failure, { title: string; help: string; retry: boolean; pick: boolean }>;

/** One short sentence. */
export const failureTitle = (failure: Failure): string => t(FAILURE_WORDS[failure].title);

/** What the reader can do about it. */
export const failureHelp = (failure: Failure): string => t(FAILURE_WORDS[failure].help);

/** Both, a line each. */
export const failureText = (failure: Failure): string => `${failureTitle(failure)}\n${failureHelp(failure)}`;
