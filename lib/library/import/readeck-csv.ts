import { readRows } from './csv.ts';
import type { ImportFormat } from './format.ts';
import { savedAtOf, toFound } from './found.ts';
import { splitTags, toFlag, toMoment } from './values.ts';

/** url, title, created, labels (JSON), is_archived, is_marked, type. */
export const readeckCsv: ImportFormat = {
  id: 'readeck-csv',
  label: 'Readeck (CSV)',
  source: 'readeck, internal/bookmarks/converter/csv.go',
  recognises(file) {
    const columns = file.columns();
    return ['url', 'labels', 'is_archived', 'is_marked'].every((name) => columns.includes(name));
  },
  *read(file) {
    for (const row of readRows(file.name, file.text())) {
      if ('kind' in row) {
        yield row;
        continue;
      }
      yield toFound({
        file: file.name,
        line: row.line,
        url: row.get('url'),
        title: row.get('title'),
        entry: {
          ...savedAtOf(toMoment(row.get('created'))),
          tags: splitTags(row.get('labels'), ','),
          archived: toFlag(row.get('is_archived')),
          favourite: toFlag(row.get('is_marked')),
        },
      });
    }
  },
};
