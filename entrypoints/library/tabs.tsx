import { signal } from '@preact/signals';
import { t, tn } from '../../lib/platform/i18n.ts';
import { sendMessage } from '../../lib/platform/messages.ts';
import { askSites } from '../../lib/platform/permissions.ts';
import { askPersistence, isLow, readRoom } from '../../lib/platform/storage-room.ts';
import { askTabs, listTabs, type QueuedTab, watchTabQueue, writeTabQueue } from '../../lib/platform/tab-queue.ts';
import { isFirefox } from '../../lib/platform/toolbar.ts';
import { failure } from './view.ts';

const queue = signal<readonly QueuedTab[]>([]);
const low = signal(false);

watchTabQueue((next) => {
  queue.value = next;
});
void readRoom().then((room) => {
  low.value = isLow(room);
  // Chromium decides without a question; Firefox asks, which belongs to a click in the options.
  if (!room.persisted && !isFirefox()) void askPersistence();
});

/** The right to see the tabs' addresses is asked for in this very click; their sites are, in the next. */
export async function saveAllTabs(): Promise<void> {
  if (!(await askTabs())) {
    failure.value = 'no-permission';
    return;
  }
  await sendMessage('saveTabs', { tabs: await listTabs() });
}

async function readLinks(links: readonly QueuedTab[]): Promise<void> {
  if (await askSites(links.map(({ url }) => url))) await sendMessage('saveTabs', { tabs: links });
  else failure.value = 'no-permission';
}

/** How far the tabs are, and what could not be read; and whether room runs short. */
export function TabProgress() {
  const tabs = queue.value;
  const waiting = tabs.filter(({ state }) => state === 'waiting').length;
  const saved = tabs.filter(({ state }) => state === 'saved').length;
  const links = tabs.filter(({ failure }) => failure === 'no-permission');
  return (
    <div aria-live="polite" class="tabs">
      {low.value && (
        <p>
          <a href="/options.html#stored">{t('roomWarning')}</a>
        </p>
      )}
      {waiting > 0 && <p>{t('tabsRunning', tabs.length - waiting, tabs.length)}</p>}
      {waiting === 0 && tabs.length > 0 && (
        <p>
          {tn('tabsDone', saved, String(tabs.length))} {links.length > 0 && tn('tabsLinks', links.length)}{' '}
          {links.length > 0 && (
            <button type="button" class="button" onClick={() => void readLinks(links)}>
              {t('tabsRead')}
            </button>
          )}{' '}
          <button type="button" class="button plain" onClick={() => void writeTabQueue([])}>
            {t('tabsClose')}
          </button>
        </p>
      )}
    </div>
  );
}
