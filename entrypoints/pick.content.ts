import { defineContentScript } from 'wxt/utils/define-content-script';
import { startPicking } from '../components/picker.ts';
import { readLanguage } from '../lib/extract/meta/language.ts';
import { extractPicked } from '../lib/pipeline.ts';
import { failureTitle } from '../lib/platform/failure-words.ts';
import { lookAtPage } from '../lib/platform/look-at-page.ts';
import { sendMessage } from '../lib/platform/messages.ts';
import { type Failure, fail, type Result } from '../lib/result.ts';

declare global {
  /** The picker's words in the interface's language, set just before this script is injected. */
  var nutgrafPickHint: string | undefined;
}

export default defineContentScript({
  registration: 'runtime',
  globalName: true,
  main() {
    pick(globalThis.nutgrafPickHint ?? '');
    return true;
  },
});

/** Until something is picked that can be read, or the reader stops. */
function pick(hint: string): void {
  startPicking(document, {
    hint,
    onPick: (element) => {
      if (element) void handIn(element).then((result) => result.ok || pickAgain(result.failure));
    },
  });
}

async function handIn(element: Element): Promise<Result<null>> {
  try {
    const { claims, prose } = lookAtPage();
    const result = extractPicked(document, window, element, readLanguage(claims, prose));
    return result.ok ? await sendMessage('articlePicked', result.value) : result;
  } catch (error) {
    return fail('script-died', String(error));
  }
}

const pickAgain = (failure: Failure) => pick(`${failureTitle(failure)}. ${globalThis.nutgrafPickHint ?? ''}`);
