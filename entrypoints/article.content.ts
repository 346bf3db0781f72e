import { defineContentScript } from 'wxt/utils/define-content-script';
import { type ExtractRequest, extractArticle } from '../lib/pipeline.ts';
import { fail } from '../lib/result.ts';

declare global {
  /** Set in the isolated world just before this script is injected; pages can't reach it. */
  var nutgrafRequest: ExtractRequest | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  /** A throw would reach the popup as null without a word, so it is told as a failure. */
  main() {
    try {
      return extractArticle(document, window, globalThis.nutgrafRequest ?? { without: [] });
    } catch (error) {
      return fail('script-died', String(error));
    }
  },
});
