import { readRows } from './csv.ts';
import type { FoundNote, ImportFormat } from './format.ts';
import { savedAtOf, toFound, toNote } from './found.ts';
import { splitTags, toMoment, toTags } from './values.ts';

/** id, title, note, excerpt, url, folder ('A / B'), tags, created, cover, highlights, favorite. */
export const raindrop: ImportFormat = {
  id: 'raindrop',
  label: 'Raindrop.io (CSV)',
  source: 'help.raindrop.io/backups; header as in public exports',
  recognises(file) {
    const columns = file.columns();
    return ['url', 'folder', 'created', 'cover'].every((name) => columns.includes(name));
  },
  *read(file) {
    for (const row of readRows(file.name, file.text())) {
      if ('kind' in row) {
        yield row;
        continue;
      }
      const folder =
        row
          .get('folder')
          .split(/\s*\/\s*/)
          .at(-1) ?? '';
      yield toFound({
        file: file.name,
        line: row.line,
        url: row.get('url'),
        title: row.get('title'),
        entry: {
          ...savedAtOf(toMoment(row.get('created'))),
          tags: toTags([...splitTags(row.get('tags'), ','), /^unsorted$/i.test(folder) ? '' : folder]),
          ...(row.get('excerpt') ? { excerpt: row.get('excerpt').slice(0, 2_000) } : {}),
          ...(/^(?:true|1)$/i.test(row.get('favorite')) ? { favourite: true } : {}),
        },
        notes: [toNote('', row.get('note')), ...toMarks(row.get('highlights'))],
      });
    }
  },
};

/** One a line: 'Highlight: …', its remark as 'Note: …' below; older exports write the words alone. */
function toMarks(cell: string): FoundNote[] {
  const notes: FoundNote[] = [];
  for (const line of cell.split('\n')) {
    const remark = /^note:\s*(.*)$/i.exec(line.trim())?.[1];
    const last = notes.at(-1);
    if (remark !== undefined && last) notes[notes.length - 1] = { ...last, text: remark || null };
    else if (line.trim()) notes.push(toNote(line.trim().replace(/^highlight:\s*/i, '')));
  }
  return notes;
}
