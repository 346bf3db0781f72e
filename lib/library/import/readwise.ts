import type { Entry } from '../../article.ts';
import { readRows } from './csv.ts';
import type { ImportFormat } from './format.ts';
import { ARCHIVED, savedAtOf, toFound } from './found.ts';
import { splitTags, toMoment, toTags } from './values.ts';

/** Title, URL, ID, Document tags (a Python list), Saved date, Reading progress (0 to 1), Location, Seen. */
export const readwise: ImportFormat = {
  id: 'readwise',
  label: 'Readwise Reader (CSV)',
  source: 'github.com/windchime-yk/readwise-to-raindrop, README; github.com/linkwarden/linkwarden/pull/1570',
  recognises(file) {
    const columns = file.columns();
    return ['url', 'saved date', 'location'].every((name) => columns.includes(name));
  },
  *read(file) {
    for (const row of readRows(file.name, file.text())) {
      if ('kind' in row) {
        yield row;
        continue;
      }
      const location = row.get('location').toLowerCase();
      const isShelf = ['', 'new', 'later', 'archive'].includes(location);
      yield toFound({
        file: file.name,
        line: row.line,
        url: row.get('url'),
        title: row.get('title'),
        entry: {
          ...savedAtOf(toMoment(row.get('saved date'))),
          ...toProgress(Number(row.get('reading progress'))),
          tags: toTags([...splitTags(row.get('document tags'), ','), isShelf ? '' : location]),
          ...(location === 'archive' ? ARCHIVED : {}),
        },
      });
    }
  },
};

/** How far a reader came, 0 to 1, as the row of the list has it. */
export function toProgress(share: number): Partial<Pick<Entry, 'progress' | 'status'>> {
  if (!(share > 0)) return {};
  return { progress: Math.min(1, share), status: share >= 0.97 ? 'read' : 'reading' };
}
