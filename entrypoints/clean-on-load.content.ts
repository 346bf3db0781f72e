import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../lib/platform/messages.ts';
import { keepClean } from '../lib/spam/keep-clean.ts';

/** Registered for the sites that the reader chose in the options, and nowhere else. */
export default defineContentScript({
  registration: 'runtime',
  async main() {
    keepClean(document, window, {
      keep: await sendMessage('findKept'),
      isPaused: () => globalThis.nutgrafShown === true,
      onHidden: (blocks) => void sendMessage('pageCleaned', { blocks }),
    });
  },
});
