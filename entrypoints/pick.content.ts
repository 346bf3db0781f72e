import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPicking } from '../components/picker.ts';
import { extractPicked } from '../lib/pipeline.ts';
import { sendMessage } from '../lib/platform/messages.ts';
import { fail } from '../lib/result.ts';

declare global {
  /** The picker's words in the interface's language, set just before this script is injected. */
  var nutgrafPickHint: string | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main() {
    startPicking(document, {
      hint: globalThis.nutgrafPickHint ?? '',
      onPick: (element) => {
        if (element) void sendMessage('articlePicked', readPicked(element));
      },
    });
    return true;
  },
});

function readPicked(element: Element) {
  try {
    return extractPicked(document, window, element);
  } catch (error) {
    return fail('script-died', String(error));
  }
}
