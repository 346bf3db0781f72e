import { defineContentScript } from 'wxt/utils/define-content-script';
import { findSpam } from '../lib/spam/find-spam.ts';
import { hideFindings, showHidden } from '../lib/spam/hide-on-page.ts';

declare global {
  /** Set just before this script is injected: fingerprints that the reader keeps on this site. */
  var nutgrafKeep: readonly string[] | undefined;
  /** The reader has asked for what was hidden: the cleaning on load then waits. */
  var nutgrafShown: boolean | undefined;
}

/** Hides the spam on the live page, or shows it again; answers how many blocks are hidden now. */
export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main() {
    globalThis.nutgrafShown = showHidden(document);
    if (globalThis.nutgrafShown) return 0;
    return hideFindings(findSpam(document, window, { without: [], keep: globalThis.nutgrafKeep ?? [] }));
  },
});
