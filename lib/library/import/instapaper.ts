import { readRows } from './csv.ts';
import type { ImportFormat } from './format.ts';
import { ARCHIVED, savedAtOf, toFound, toNote } from './found.ts';
import { splitTags, toMoment, toTags } from './values.ts';

/** URL, Title, Selection, Folder, Timestamp, and Tags since October 2024. A folder of the reader's own becomes a tag. */
export const instapaper: ImportFormat = {
  id: 'instapaper',
  label: 'Instapaper (CSV)',
  source: 'github.com/karakeep-app/karakeep/pull for issue 1444; readeck importer fixtures',
  recognises(file) {
    const columns = file.columns();
    return ['url', 'title', 'folder', 'timestamp'].every((name) => columns.includes(name));
  },
  *read(file) {
    for (const row of readRows(file.name, file.text())) {
      if ('kind' in row) {
        yield row;
        continue;
      }
      const folder = row.get('folder');
      const own = /^(?:unread|archive|starred|home)?$/i.test(folder) ? [] : [folder];
      yield toFound({
        file: file.name,
        line: row.line,
        url: row.get('url'),
        title: row.get('title'),
        entry: {
          ...savedAtOf(toMoment(row.get('timestamp'))),
          tags: toTags([...splitTags(row.get('tags'), ','), ...own]),
          ...(/^archive$/i.test(folder) ? ARCHIVED : {}),
          ...(/^starred$/i.test(folder) ? { favourite: true } : {}),
        },
        notes: [toNote(row.get('selection'))],
      });
    }
  },
};
