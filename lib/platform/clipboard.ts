import { t } from './i18n.ts';

/** Copies, and gives the words that say whether it went well. */
export const copyTold = async (plain: string, html: string | null): Promise<string> =>
  t((await writeClipboard(plain, html)) ? 'copied' : 'copyRefused');

/** Plain text, with a rich form for where one is taken. False where the browser refuses. */
export async function writeClipboard(plain: string, html: string | null): Promise<boolean> {
  try {
    if (html === null) await navigator.clipboard.writeText(plain);
    else {
      const item = new ClipboardItem({
        'text/plain': new Blob([plain], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      });
      await navigator.clipboard.write([item]);
    }
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}
