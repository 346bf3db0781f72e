import browser, { type Menus, type Tabs } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { checkArticle } from '../lib/library/article-schema.ts';
import { restoreDocuments } from '../lib/library/backup/restore-documents.ts';
import { watchLibrary } from '../lib/library/changes.ts';
import { countUnreadSoon } from '../lib/library/count-unread.ts';
import { freeRoom } from '../lib/library/free-room.ts';
import { queueImages, runImageJobs } from '../lib/library/images/run-image-jobs.ts';
import { checkImported } from '../lib/library/imported-schema.ts';
import { migrateLibrary } from '../lib/library/migrate.ts';
import { checkNote, checkNoteChange } from '../lib/library/notes/note-schema.ts';
import { addNote, editNote, listNotes } from '../lib/library/notes/notes.ts';
import { listEntries, readContent } from '../lib/library/read.ts';
import { fetchQueued, findSaved, readAllPages, saveLink, saveSelection, saveTab } from '../lib/library/save.ts';
import { saveImported } from '../lib/library/save-imported.ts';
import { runTabQueue, saveTabs } from '../lib/library/save-tabs.ts';
import { dropExpiredKept, openKept } from '../lib/library/sync/kept-deletions.ts';
import { goOnSyncing, restoreDeleted, runSync } from '../lib/library/sync/run-sync.ts';
import { tagEntries } from '../lib/library/tag-entries.ts';
import { changeEntries, eraseEntries, eraseExpired, saveArticle } from '../lib/library/write.ts';
import { showCleaned, showFailure, showSaved } from '../lib/platform/badge.ts';
import { writeDraft } from '../lib/platform/drafts.ts';
import { GO_ON, stopGoing } from '../lib/platform/go-on.ts';
import { keepOn, keptOn, readKept } from '../lib/platform/kept-removals.ts';
import { createMenus, OPEN_PANEL, SAVE_ARTICLE, SAVE_LINK, SAVE_SELECTION } from '../lib/platform/menus.ts';
import { onMessage } from '../lib/platform/messages.ts';
import { noteUpdate } from '../lib/platform/news-desk.ts';
import { offerSearch } from '../lib/platform/omnibox.ts';
import { fromOwnPage } from '../lib/platform/own-page.ts';
import { openPage } from '../lib/platform/pages.ts';
import { announceGrant, openPanel } from '../lib/platform/panel.ts';
import { startPicker } from '../lib/platform/read-tab.ts';
import { takeToReader } from '../lib/platform/reader-sites.ts';
import { watchSettings } from '../lib/platform/settings.ts';
import { renewSites } from '../lib/platform/site-scripts.ts';
import { ok } from '../lib/result.ts';
import { fingerprint } from '../lib/spam/fingerprint.ts';

const ERASE_EXPIRED = 'erase-expired';
const SYNC = 'sync';
const SYNC_EVERY_MINUTES = 15;

const runQueues = () => Promise.all([runTabQueue(), runImageJobs()]);

/** The library's only writer. It keeps nothing in variables: the browser may end it at any time. */
export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason, previousVersion, temporary }) => {
    // One loaded by hand for development is loaded again and again.
    if (reason === 'install' && !temporary) void openPage('/welcome.html');
    if (reason === 'update' && previousVersion) void noteUpdate(previousVersion);
    createMenus();
    void renewSites();
    void browser.alarms.create(ERASE_EXPIRED, { periodInMinutes: 24 * 60, delayInMinutes: 1 });
    void browser.alarms.create(SYNC, { periodInMinutes: SYNC_EVERY_MINUTES });
  });
  browser.permissions.onRemoved.addListener(() => void renewSites());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ERASE_EXPIRED) void Promise.all([eraseExpired(Date.now()), dropExpiredKept(openKept(), Date.now())]);
    if (name === SYNC) void runSync(false);
    if (name === GO_ON) void runQueues().then(stopGoing);
  });

  // What a background that was ended left undone.
  void migrateLibrary();
  void runQueues();
  void goOnSyncing();
  watchLibrary(countUnreadSoon);
  watchSettings(countUnreadSoon);

  const saveAndTell = async (tab: Tabs.Tab | undefined, read = saveTab) => {
    if (tab?.id === undefined) return;
    const result = await read(tab.id);
    if (result.ok) void queueImages(result.value.id, tab.id);
    await (result.ok ? showSaved(tab.id) : showFailure(tab.id, result.failure));
  };
  const queueAndTell = async (info: Menus.OnClickData, tab: Tabs.Tab | undefined) => {
    const result = await saveLink(info.linkUrl ?? '', info.linkText, tab?.id);
    if (tab?.id === undefined) return;
    await (result.ok ? showSaved(tab.id) : showFailure(tab.id, result.failure));
  };
  // Menu and shortcut grant the page; an open panel hears of it, a new one reads by itself.
  const openBeside = (tab: Tabs.Tab | undefined) => {
    if (tab?.windowId !== undefined) void openPanel(tab.windowId);
    announceGrant();
  };
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'save-article') void saveAndTell(tab);
    if (command === OPEN_PANEL) openBeside(tab);
  });
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === SAVE_ARTICLE) void saveAndTell(tab);
    if (info.menuItemId === OPEN_PANEL) openBeside(tab);
    if (info.menuItemId === SAVE_SELECTION) void saveAndTell(tab, saveSelection);
    if (info.menuItemId === SAVE_LINK) void queueAndTell(info, tab);
  });

  offerSearch();

  onMessage(
    'saveArticle',
    fromOwnPage(async ({ article, restored, tabId }) => {
      const checked = checkArticle(article);
      if (!checked.ok) return checked;
      const result = await saveArticle(checked.value, restored, Date.now());
      if (result.ok) void queueImages(result.value.id, tabId);
      if (result.ok && tabId !== null) await showSaved(tabId);
      return result;
    }),
  );
  onMessage(
    'findSaved',
    fromOwnPage(async ({ urls, tabId }) => {
      const entry = await findSaved(urls);
      if (entry && tabId !== null) await showSaved(tabId);
      return entry;
    }),
  );
  onMessage(
    'readSaved',
    fromOwnPage(async ({ id }) => (await readContent(id))?.article ?? null),
  );
  onMessage(
    'listTags',
    fromOwnPage(async () => [...new Set((await listEntries()).flatMap(({ tags }) => tags))].sort()),
  );
  onMessage(
    'changeEntries',
    fromOwnPage(({ ids, change }) => changeEntries(ids, change, Date.now())),
  );
  onMessage(
    'tagEntries',
    fromOwnPage(({ ids, add, remove }) => tagEntries(ids, add, remove, Date.now())),
  );
  onMessage(
    'saveImported',
    fromOwnPage(async ({ items }) => {
      const checked = checkImported(items);
      return checked.ok ? saveImported(checked.value, Date.now()) : checked;
    }),
  );
  onMessage(
    'restoreDocuments',
    fromOwnPage(({ documents }) => restoreDocuments(documents)),
  );
  onMessage(
    'eraseEntries',
    fromOwnPage(({ ids }) => eraseEntries(ids)),
  );
  onMessage(
    'listNotes',
    fromOwnPage(({ entryId }) => listNotes(entryId)),
  );
  onMessage(
    'addNote',
    fromOwnPage(async ({ entryId, note }) => {
      const checked = checkNote(note);
      return checked.ok ? addNote(entryId, checked.value) : checked;
    }),
  );
  onMessage(
    'editNote',
    fromOwnPage(async ({ entryId, id, change }) => {
      const checked = checkNoteChange(change);
      return checked.ok ? editNote(entryId, id, checked.value, Date.now()) : checked;
    }),
  );
  onMessage(
    'fetchQueued',
    fromOwnPage(async ({ id }) => {
      const result = await fetchQueued(id);
      if (result.ok) void queueImages(result.value.id, null);
      return result;
    }),
  );
  onMessage(
    'keepImages',
    fromOwnPage(({ id }) => queueImages(id, null)),
  );
  onMessage(
    'saveTabs',
    fromOwnPage(({ tabs }) => saveTabs(tabs)),
  );
  onMessage(
    'freeRoom',
    fromOwnPage(({ taker }) => freeRoom(taker)),
  );
  onMessage(
    'readAllPages',
    fromOwnPage(async ({ article }) => {
      const checked = checkArticle(article);
      return checked.ok ? readAllPages(checked.value) : checked;
    }),
  );
  onMessage(
    'syncNow',
    fromOwnPage(({ allowDeletions }) => runSync(allowDeletions)),
  );
  onMessage(
    'restoreDeleted',
    fromOwnPage(() => restoreDeleted()),
  );
  onMessage(
    'startPicking',
    fromOwnPage(({ tabId }) => startPicker(tabId)),
  );
  // The messages that a page's content script may send.
  onMessage('articlePicked', async ({ data }) => {
    const checked = checkArticle(data);
    const draft = checked.ok ? await writeDraft({ article: checked.value, restored: [] }) : checked;
    if (!draft.ok) return draft;
    await openPage(`/reader.html?draft=${draft.value}`);
    return ok(null);
  });
  onMessage(
    'keepRemoval',
    fromOwnPage(({ url, text }) => keepOn(url, fingerprint(text), text)),
  );
  onMessage('findKept', async ({ sender }) => keptOn(sender.url ?? '', await readKept()));
  onMessage('siteLoaded', async ({ sender }) => {
    if (sender.tab?.id !== undefined) await takeToReader(sender.tab.id, sender.url ?? '');
  });
  onMessage('pageCleaned', async ({ data: { blocks }, sender }) => {
    if (sender.tab?.id !== undefined && Number.isSafeInteger(blocks)) await showCleaned(sender.tab.id, blocks);
  });
});
