import { readRows } from './csv.ts';
import type { FoundNote, ImportFormat, OpenFile } from './format.ts';
import { ARCHIVED, savedAtOf, toFound, toNote } from './found.ts';
import { splitTags, toFields, toList, toMoment, toText } from './values.ts';

/**
 * part_000000.csv and so on, 10,000 rows each, zipped; annotations/part_000000.json beside them. 'cursor' came and went.
 * Our own reading list as CSV has these columns too, and a few more.
 */
export const pocketCsv: ImportFormat = {
  id: 'pocket-csv',
  label: 'Pocket (CSV)',
  source: 'github.com/karakeep-app/karakeep/issues/570; Pocket/pocket-monorepo, annotations export',
  recognises(file) {
    const columns = file.columns();
    return ['title', 'url', 'time_added'].every((name) => columns.includes(name)) && /tags|status/.test(columns.join());
  },
  isCompanion: (name) => /(?:^|\/)annotations\/part_\d+\.json$/.test(name),
  *read(file, find) {
    const marks = readMarks(find(file.name.replace(/(part_\d+)\.csv$/, 'annotations/$1.json')));
    for (const row of readRows(file.name, file.text())) {
      if ('kind' in row) {
        yield row;
        continue;
      }
      const url = row.get('url');
      yield toFound({
        file: file.name,
        line: row.line,
        url,
        title: row.get('title').replace(/^'(?=[=+\-@])/, ''),
        entry: {
          ...savedAtOf(toMoment(row.get('time_added'))),
          tags: splitTags(row.get('tags'), '|'),
          ...(row.get('status') === 'archive' ? ARCHIVED : {}),
          ...(row.get('favourite') === 'true' ? { favourite: true } : {}),
        },
        notes: marks.get(url) ?? [],
      });
    }
  },
};

function readMarks(file: OpenFile | null): ReadonlyMap<string, readonly FoundNote[]> {
  const marks = new Map<string, readonly FoundNote[]>();
  for (const item of toList(file?.json()).map(toFields)) {
    const notes = toList(item.highlights).map((highlight) => {
      const { quote, note, created_at } = toFields(highlight);
      return toNote(toText(quote), toText(note), toMoment(created_at));
    });
    marks.set(toText(item.url), notes);
  }
  file?.release();
  return marks;
}
