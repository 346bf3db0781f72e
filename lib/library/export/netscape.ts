import { escapeMarkup, toSafeAddress } from './escape.ts';
import type { ExportFormat, ExportItem } from './format.ts';

/** The bookmarks file that every browser and most services take in: two folders (in English: our own import knows them by name), dates in seconds, tags as Firefox has them. */
export const netscape: ExportFormat = {
  id: 'netscape',
  label: 'Bookmarks (HTML)',
  extension: 'html',
  type: 'text/html;charset=utf-8',
  holds: 'all',
  takesLinks: true,
  write: (items) => `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
${toFolder(
  'Reading list',
  items.filter(({ entry }) => !entry.archived),
)}${toFolder(
  'Archive',
  items.filter(({ entry }) => entry.archived),
)}</DL><p>
`,
};

function toFolder(name: string, items: readonly ExportItem[]): string {
  if (items.length === 0) return '';
  return `  <DT><H3>${escapeMarkup(name)}</H3>\n  <DL><p>\n${items.map(toBookmark).join('')}  </DL><p>\n`;
}

function toBookmark({ entry }: ExportItem): string {
  const address = toSafeAddress(entry.url);
  if (!address) return '';
  const tags = entry.tags.map((tag) => tag.replaceAll(',', ' ')).join(',');
  const seconds = Math.floor(entry.savedAt / 1000);
  return `    <DT><A HREF="${escapeMarkup(address)}" ADD_DATE="${seconds}"${tags ? ` TAGS="${escapeMarkup(tags)}"` : ''}>${escapeMarkup(entry.title)}</A>\n`;
}
