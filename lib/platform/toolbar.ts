import browser from 'webextension-polyfill';

/** Whether the button is pinned; null where the browser does not tell (it came to Chromium 91 and Firefox 137). */
export async function isOnToolbar(): Promise<boolean | null> {
  const action = browser.action as { getUserSettings?: () => Promise<{ isOnToolbar?: boolean }> };
  return (await action.getUserSettings?.())?.isOnToolbar ?? null;
}

export const isFirefox = (): boolean => browser.runtime.getURL('/').startsWith('moz-extension:');
