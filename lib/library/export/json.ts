import type { ExportFormat } from './format.ts';

/** {format, version, exportedAt, items: [{entry, article, notes}]}: the types of lib/article.ts as they are. */
export const json: ExportFormat = {
  id: 'json',
  label: 'JSON',
  extension: 'json',
  type: 'application/json',
  holds: 'all',
  takesLinks: true,
  write: (items, { now }) =>
    `${JSON.stringify(
      {
        format: 'nutgraf-articles',
        version: 1,
        exportedAt: now.toISOString(),
        items: items.map(({ entry, article, notes }) => ({ entry, article, notes })),
      },
      null,
      2,
    )}\n`,
};
