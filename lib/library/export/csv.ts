import Papa from 'papaparse';
import type { ExportFormat, ExportItem } from './format.ts';

const COLUMNS = [
  'title',
  'url',
  'time_added',
  'tags',
  'status',
  'favourite',
  'progress',
  'site',
  'authors',
  'published',
];

/**
 * The reading list in Pocket's columns and a few of our own, which other services import. A spreadsheet runs what begins
 * like a formula, so such cells get an apostrophe (OWASP, CSV injection); a mark first, for Excel to see that it is UTF-8.
 */
export const csv: ExportFormat = {
  id: 'csv',
  label: 'CSV',
  extension: 'csv',
  type: 'text/csv;charset=utf-8',
  holds: 'all',
  takesLinks: true,
  write: (items) =>
    `\ufeff${Papa.unparse({ fields: [...COLUMNS], data: items.map(toCells) }, { escapeFormulae: /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/ })}\r\n`,
};

const toCells = ({ entry }: ExportItem): string[] => [
  entry.title,
  entry.url,
  String(Math.floor(entry.savedAt / 1000)),
  entry.tags.map((tag) => tag.replaceAll('|', ' ')).join('|'),
  entry.archived ? 'archive' : 'unread',
  String(entry.favourite),
  String(entry.progress),
  entry.site,
  entry.authors.join('; '),
  entry.publishedAt ?? '',
];
