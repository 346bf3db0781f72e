import { defineContentScript } from 'wxt/utils/define-content-script';
import { sendMessage } from '../lib/platform/messages.ts';
import { fail } from '../lib/result.ts';

export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main() {
    void sendMessage;
    void fail;
  },
});
