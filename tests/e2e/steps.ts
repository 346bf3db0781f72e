import type { Extension, Screen } from './extension.ts';
import { readArticle, save } from './what-is-shown.ts';

/** Clicks the toolbar button on this page, then Save in the popup that opens. */
export async function saveByButton(nutgraf: Extension, url: string): Promise<Screen> {
  await nutgraf.visit(url);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  await save(popup);
  return popup;
}
