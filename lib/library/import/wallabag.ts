import type { FoundNote, ImportFormat } from './format.ts';
import { ARCHIVED, savedAtOf, toFound, toNote } from './found.ts';
import { toFields, toFlag, toIso, toList, toMoment, toTags, toText } from './values.ts';

/** What wallabag writes where it had no text. */
const NO_CONTENT =
  /^\s*(?:<p>)?(?:unable to retrieve readable content|wallabag can't retrieve contents|oh, what a shame)/i;

/** A list of entries with their text, tags and annotations; flags are 0 and 1 or true and false, by version. */
export const wallabag: ImportFormat = {
  id: 'wallabag',
  label: 'wallabag (JSON)',
  source: 'github.com/wallabag/wallabag, ImportBundle/fixtures/wallabag-v2.json',
  recognises(file) {
    const first = toFields(toList(file.json())[0]);
    return 'url' in first && 'is_archived' in first && 'is_starred' in first;
  },
  *read(file) {
    for (const item of toList(file.json()).map(toFields)) {
      const html = toText(item.content);
      yield toFound({
        file: file.name,
        line: null,
        url: item.url ?? item.given_url,
        title: toText(item.title) === 'No title found' ? '' : toText(item.title),
        entry: {
          ...savedAtOf(toMoment(item.created_at)),
          ...(toFlag(item.is_archived) ? ARCHIVED : {}),
          favourite: toFlag(item.is_starred),
          tags: toTags(toList(item.tags).map((tag) => (typeof tag === 'string' ? tag : toFields(tag).label))),
          authors: toTags(toList(item.published_by)),
          publishedAt: toIso(item.published_at),
          language: toText(item.language).replace('_', '-') || undefined,
        },
        html: html && !NO_CONTENT.test(html) ? () => html : null,
        notes: toList(item.annotations).map(toMark),
      });
    }
  },
};

function toMark(annotation: unknown): FoundNote {
  const { quote, text, created_at } = toFields(annotation);
  return toNote(toText(quote), toText(text), toMoment(created_at));
}
