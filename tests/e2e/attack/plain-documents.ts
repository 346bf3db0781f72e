import { toId } from './attacks.ts';

/** So many saved articles with these numbers and up, as the store has them. `words` in each, about. */
export function toPlainDocuments(first: number, count: number, words = 100): object[] {
  return Array.from({ length: count }, (_, index) => toOne(first + index, words)).flat();
}

function toOne(number: number, words: number): object[] {
  const url = `https://news.example/plain-${number}`;
  const sentence = `Story ${number} says that the harbour wall, which two winter storms broke in ${number + 2} places, will be rebuilt from next spring.`;
  const meta = {
    ...{
      url,
      canonicalUrl: url,
      title: `Wall ${number}`,
      site: 'News',
      authors: ['Ada Writer'],
      publishedAt: '2026-01-02',
    },
    ...{ language: 'en', direction: 'ltr', excerpt: sentence },
  };
  const blocks = Array.from({ length: Math.max(1, Math.round(words / 20)) }, (_, index) => ({
    id: `b${index}`,
    kind: 'paragraph',
    html: `<p>${sentence}</p>`,
    text: sentence,
  }));
  const article = {
    meta: { ...meta, subtitle: null, section: null, modifiedAt: null, leadImage: null },
    ...{ blocks, removed: [], nextPages: [], coverage: { kept: 1, missing: [] } },
  };
  const row = {
    ...meta,
    ...{
      minutes: 1,
      state: 'saved',
      savedAt: 1_700_000_000_000 + number,
      updatedAt: 1_700_000_000_000 + number,
      archived: false,
    },
    ...{ favourite: false, tags: [], status: 'unread', progress: 0, deletedAt: null, putBackAt: null },
  };
  const id = toId(number);
  return [
    { _id: `entry:${id}`, schema: 2, ...row },
    { _id: `content:${id}`, schema: 2, savedAt: 1, article, restored: [] },
  ];
}
