import { showUnread } from '../platform/badge.ts';
import { readSettings } from '../platform/settings.ts';
import { listEntries } from './read.ts';

/** Changes come in swarms; one count is enough for each. */
const PAUSE_MS = 1_500;

let pause: ReturnType<typeof setTimeout> | undefined;

/** Soon, where the reader wants the count; else nothing is read. */
export function countUnreadSoon(): void {
  clearTimeout(pause);
  pause = setTimeout(() => void countUnread(), PAUSE_MS);
}

async function countUnread(): Promise<void> {
  const { unreadBadge } = await readSettings();
  if (!unreadBadge) return showUnread(null);
  const entries = await listEntries();
  await showUnread(
    entries.filter(({ status, archived, deletedAt }) => status === 'unread' && !archived && deletedAt === null).length,
  );
}
