import type { ImportFormat } from './format.ts';
import { ARCHIVED, savedAtOf, toFound, toNote } from './found.ts';
import { toFields, toFlag, toList, toMoment, toTags, toText } from './values.ts';

/** {bookmarks, lists}: links and notes with tags; createdAt in seconds. A list that was filled by hand becomes a tag. */
export const karakeep: ImportFormat = {
  id: 'karakeep',
  label: 'Karakeep (JSON)',
  source: 'github.com/karakeep-app/karakeep, packages/shared/import-export/exporters.ts',
  recognises(file) {
    const { bookmarks } = toFields(file.json());
    const first = toFields(toList(bookmarks)[0]);
    return Array.isArray(bookmarks) && (bookmarks.length === 0 || ('content' in first && 'createdAt' in first));
  },
  *read(file) {
    const { bookmarks, lists } = toFields(file.json());
    const names = new Map(
      toList(lists)
        .map(toFields)
        .filter(({ type }) => type !== 'smart')
        .map(({ id, name }) => [id, name]),
    );
    for (const item of toList(bookmarks).map(toFields)) {
      yield toFound({
        file: file.name,
        line: null,
        url: toFields(item.content).url,
        title: toText(item.title),
        entry: {
          ...savedAtOf(toMoment(item.createdAt)),
          ...(toFlag(item.archived) ? ARCHIVED : {}),
          tags: toTags([...toList(item.tags), ...toList(item.lists).map((list) => names.get(list))]),
        },
        notes: [toNote('', toText(item.note))],
      });
    }
  },
};
