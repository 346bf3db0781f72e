import type { FoundNote, ImportFormat } from './format.ts';
import { ARCHIVED, savedAtOf, toFound, toNote } from './found.ts';
import { toProgress } from './readwise.ts';
import { toFields, toIso, toList, toMoment, toTags, toText } from './values.ts';

/** metadata_0_to_20.json and so on, content/<slug>.html, highlights/<slug>.md. Progress in percent. */
export const omnivore: ImportFormat = {
  id: 'omnivore',
  label: 'Omnivore (ZIP)',
  source: 'github.com/omnivore-app/omnivore, packages/api/src/jobs/export.ts',
  recognises(file) {
    const first = toFields(toList(file.json())[0]);
    return ['slug', 'url', 'labels', 'savedAt'].every((key) => key in first);
  },
  isCompanion: (name) => /(?:^|\/)(?:content\/[^/]+\.html|highlights\/[^/]+\.md)$/.test(name),
  *read(file, find) {
    const folder = file.name.replace(/[^/]*$/, '');
    for (const item of toList(file.json()).map(toFields)) {
      const slug = toText(item.slug);
      const content = find(`${folder}content/${slug}.html`);
      const marks = find(`${folder}highlights/${slug}.md`);
      yield toFound({
        file: file.name,
        line: null,
        url: item.url,
        title: toText(item.title),
        entry: {
          ...savedAtOf(toMoment(item.savedAt)),
          ...toProgress(Number(item.readingProgress) / 100),
          ...(/archived/i.test(toText(item.state)) ? ARCHIVED : {}),
          tags: toTags(toList(item.labels)),
          authors: toTags([item.author]),
          publishedAt: toIso(item.publishedAt),
          excerpt: toText(item.description).slice(0, 2_000) || undefined,
        },
        html:
          content &&
          (() => {
            const html = content.text();
            content.release();
            return html;
          }),
        notes: marks ? toMarks(marks.text()) : [],
      });
      marks?.release();
    }
  },
};

/** '> the quoted words #label', the remark as a paragraph below. */
function toMarks(markdown: string): FoundNote[] {
  const notes: FoundNote[] = [];
  for (const part of markdown.split(/\n{2,}/)) {
    const last = notes.at(-1);
    if (part.startsWith('>')) notes.push(toNote(part.replace(/^>[ \t]?/gm, '').replace(/(?:\s#[\w-]+)+\s*$/, '')));
    else if (part.trim() && last)
      notes[notes.length - 1] = { ...last, text: [last.text, part.trim()].filter(Boolean).join('\n\n') };
    else if (part.trim()) notes.push(toNote('', part));
  }
  return notes;
}
