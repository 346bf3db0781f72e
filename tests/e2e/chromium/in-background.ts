/// <reference types="chrome" />

// What Playwright carries into the background and runs there. `dispatch` is there in Chromium and in no type.

/** Ids as lib/platform/menus.ts gives them. */
export const MENUS: Readonly<Record<string, string>> = {
  'Save article': 'save-article',
  'Save link for later': 'save-link',
  'Save selection': 'save-selection',
};

export async function dispatchCommand(command: string) {
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  Reflect.get(chrome.commands.onCommand, 'dispatch').call(chrome.commands.onCommand, command, tab);
}

export async function dispatchMenu(info: { menuItemId: string; title: string; linkUrl: string | undefined }) {
  await chrome.contextMenus.update(info.menuItemId, { title: info.title }); // throws where there is no such entry
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const { onClicked } = chrome.contextMenus;
  Reflect.get(onClicked, 'dispatch').call(onClicked, { editable: false, pageUrl: tab?.url, ...info }, tab);
}

export async function readBadgeText() {
  const tabs = await chrome.tabs.query({});
  const web = tabs.find((tab) => !tab.url?.startsWith('chrome-extension:'));
  return chrome.action.getBadgeText(web?.id === undefined ? {} : { tabId: web.id });
}
