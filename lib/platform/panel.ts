import browser from 'webextension-polyfill';

/** The panel beside the page: Chromium's side panel, Firefox's sidebar. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

const sidePanel = (): SidePanel | undefined => (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/** Android has neither. */
export const hasPanel = (): boolean => sidePanel() !== undefined || 'sidebarAction' in browser;

/** Must be called in the very click, key or menu choice that asks for it, before anything is awaited. */
export async function openPanel(windowId: number): Promise<void> {
  await (sidePanel()?.open({ windowId }) ?? browser.sidebarAction.open());
}

const CHANNEL = 'nutgraf-panel';

/** Tells an open panel that the reader has just granted the page before them. */
export function announceGrant(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Calls back when another page comes before the reader in this window, or when the one there is granted. */
export function watchPage(onPage: () => void): void {
  browser.tabs.onActivated.addListener(onPage);
  browser.tabs.onUpdated.addListener((_, change, tab) => {
    if (tab.active && change.status === 'complete') onPage();
  });
  new BroadcastChannel(CHANNEL).onmessage = onPage;
}

/** The keys that bring this command, as the reader's system writes them; null where none are set. */
export async function readShortcut(command: string): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === command)?.shortcut || null;
}
