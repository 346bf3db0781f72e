import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../lib/platform/messages.ts';

/** Registered for the sites whose articles the reader wants in the reader at once, and nowhere else. */
export default defineContentScript({
  registration: 'runtime',
  main() {
    void sendMessage('siteLoaded');
  },
});
