import type { ImportFormat } from './format.ts';
import { parseJson, toFields, toList, toText } from './values.ts';

/** Our own backup: nutgraf-backup.json names the parts, each a file of documents, one JSON a line. */
export const backup: ImportFormat = {
  id: 'backup',
  label: 'Nutgraf (ZIP)',
  source: 'lib/library/backup/write-backup.ts',
  recognises: (file) => toFields(file.json()).format === 'nutgraf-backup',
  isCompanion: (name) => /(?:^|\/)documents-\d+\.jsonl$/.test(name),
  *read(file, find) {
    const folder = file.name.replace(/[^/]*$/, '');
    for (const name of toList(toFields(file.json()).parts).map(toText)) {
      const part = find(folder + name);
      if (!part) {
        yield {
          kind: 'fault',
          file: name,
          line: null,
          reason: 'broken-zip',
          detail: 'a part of the backup is missing',
        };
        continue;
      }
      yield* readLines(name, part.text());
      part.release();
    }
  },
};

function* readLines(file: string, text: string): Iterable<ReturnType<typeof toDocument>> {
  let line = 1;
  for (let start = 0; start < text.length; line++) {
    const at = text.indexOf('\n', start);
    const end = at < 0 ? text.length : at;
    if (end > start) yield toDocument(file, line, text.slice(start, end));
    start = end + 1;
  }
}

function toDocument(file: string, line: number, text: string) {
  const document = parseJson(text);
  return document === undefined
    ? { kind: 'fault' as const, file, line, reason: 'json' as const, detail: text.slice(0, 100) }
    : { kind: 'document' as const, file, line, document };
}
