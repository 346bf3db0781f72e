import { defineContentScript } from 'wxt/utils/define-content-script';
import { extractSelection } from '../lib/extract/selection.ts';
import { fail } from '../lib/result.ts';

export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  /** A throw would reach the background as null without a word. */
  main() {
    try {
      return extractSelection(document, window);
    } catch (error) {
      return fail('script-died', String(error));
    }
  },
});
