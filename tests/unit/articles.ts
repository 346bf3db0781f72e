import type { Article, Block, Removal } from '../../lib/article.ts';
import type { Note } from '../../lib/notes/note.ts';

/** Paragraph blocks 'b0', 'b1', … of these texts. */
export const toParagraphs = (...texts: readonly string[]): Block[] =>
  texts.map((text, index) => ({ id: `b${index}`, kind: 'paragraph', html: `<p>${text}</p>`, text }));

export function toRemoval(change: Partial<Removal>): Removal {
  return {
    id: 'r0',
    rules: ['rule'],
    why: 'A list of links to many unknown sites.',
    text: 'cheap watches | fast loans',
    links: 2,
    hosts: ['a.example'],
    place: 'after the article',
    hidden: null,
    blocks: [],
    replaces: null,
    after: null,
    ...change,
  };
}

export function toArticle(
  change: { url?: string; title?: string; blocks?: readonly Block[]; removed?: readonly Removal[] } = {},
): Article {
  const url = change.url ?? 'https://news.example/story';
  return {
    meta: {
      url,
      canonicalUrl: url,
      title: change.title ?? 'A story',
      subtitle: null,
      authors: ['Ada Writer'],
      site: 'News Example',
      section: null,
      publishedAt: '2025-03-12',
      modifiedAt: null,
      language: 'en',
      direction: 'ltr',
      leadImage: null,
      excerpt: null,
    },
    blocks: change.blocks ?? toParagraphs('First words.', 'Second words.'),
    removed: change.removed ?? [],
    coverage: { kept: 1, missing: [] },
    nextPages: [],
  };
}

export function toNote(change: Partial<Note> = {}): Note {
  return {
    id: `n${'0'.repeat(32)}`,
    target: { exact: 'First words', prefix: '', suffix: '.', start: 0, end: 11 },
    colour: 'yellow',
    text: '',
    createdAt: 10,
    updatedAt: 10,
    textAt: 10,
    earlier: [],
    deletedAt: null,
    ...change,
  };
}
