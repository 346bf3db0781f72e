import type { FoundNote, ImportFormat, OpenFile } from './format.ts';
import { savedAtOf, toFound, toNote } from './found.ts';
import { toProgress } from './readwise.ts';
import { type Fields, toFields, toIso, toList, toMoment, toTags, toText } from './values.ts';

/**
 * The ZIP that Readeck makes of an account: data.json, and bookmarks/<id>/info.json with the article's text in
 * bookmarks/<id>/container/. Keys are the server's own names in capitals.
 */
export const readeck: ImportFormat = {
  id: 'readeck',
  label: 'Readeck (ZIP)',
  source: 'readeck, internal/portability/export.go and internal/bookmarks/bookmarks.go',
  recognises(file) {
    const info = toFields(file.json());
    return typeof info.UID === 'string' && typeof info.URL === 'string' && 'IsArchived' in info;
  },
  isCompanion: (name) => /(?:^|\/)(?:data\.json|bookmarks\/[^/]+\/container\/.+)$/.test(name),
  *read(file, find) {
    const info = toFields(file.json());
    const article = findArticle(file, info, find);
    yield toFound({
      file: file.name,
      line: null,
      url: info.URL,
      title: toText(info.Title),
      entry: {
        ...savedAtOf(toMoment(info.Created)),
        ...toProgress(Number(info.ReadProgress) / 100),
        archived: info.IsArchived === true,
        favourite: info.IsMarked === true,
        tags: toTags(toList(info.Labels)),
        authors: toTags(toList(info.Authors)),
        site: toText(info.SiteName) || undefined,
        publishedAt: toIso(info.Published),
        language: toText(info.Lang) || undefined,
        excerpt: toText(info.Description).slice(0, 2_000) || undefined,
      },
      html: article && (() => article.text()),
      notes: toList(info.Annotations).map(toMark),
    });
  },
};

function findArticle(file: OpenFile, info: Fields, find: (name: string) => OpenFile | null): OpenFile | null {
  const part = toFields(toFields(info.Files).article);
  const name = toText(part.name) || toText(part.Name) || 'index.html';
  return find(file.name.replace(/info\.json$/, `container/${name}`));
}

function toMark(annotation: unknown): FoundNote {
  const { text, note, created } = toFields(annotation);
  return toNote(toText(text), toText(note), toMoment(created));
}
