import type { BrowserContext, Page } from 'playwright';

/**
 * The id of the entry of the tab's history that is shown: another one for each page, error pages and PDFs too. Null while the
 * tab changes over from one process to another: there is nobody to answer then.
 */
export async function readHistory(context: BrowserContext, tab: Page): Promise<number | null> {
  try {
    const session = await context.newCDPSession(tab);
    const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
    await session.detach();
    return entries[currentIndex]?.id ?? null;
  } catch {
    return null;
  }
}
