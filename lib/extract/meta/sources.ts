import { DATED, toLine } from './authors.ts';
import { BYLINES, DATELINES, STANDFIRSTS } from './marks.ts';
import { type PageFacts, textOf, valueIn } from './page-facts.ts';

export type Field =
  | 'title'
  | 'subtitle'
  | 'authors'
  | 'site'
  | 'section'
  | 'published'
  | 'modified'
  | 'language'
  | 'image'
  | 'canonical'
  | 'excerpt';

/** Where a field may be read. */
export interface Source {
  readonly name: string;
  readonly read: (facts: PageFacts) => string[];
}

const ld = (field: string, inner?: string): Source => ({
  name: `JSON-LD ${field}${inner ? `.${inner}` : ''}`,
  read: (facts) => facts.ld(field, inner),
});
const meta = (...names: string[]): Source => ({
  name: `meta ${names.join(', ')}`,
  read: (facts) => facts.meta(...names),
});
/** `whose`: of the article itself; cards of others have them too. */
const item = (name: string, whose?: 'own'): Source => ({
  name: `microdata ${name}`,
  read: ({ head, itemprop }) => {
    const found = itemprop(name);
    return (whose ? head.choose(found) : found).map(valueIn).filter(Boolean);
  },
});
const marked = (name: string, selector: string, inside = 1, toText = textOf): Source => ({
  name: `shown ${name}`,
  read: ({ head, marked }) => head.choose(marked(selector), inside).slice(0, 20).map(toText).filter(Boolean),
});
const attribute = (name: string, selector: string, key: string): Source => ({
  name,
  read: ({ document, scope }) =>
    [...(selector === 'html' ? document : scope).querySelectorAll(selector)]
      .slice(0, 5)
      .flatMap((element) => element.getAttribute(key) ?? []),
});

/**
 * Best source first. JSON-LD is written for machines and kept by those who pay for it; OpenGraph is written for a card and
 * may be shortened; what the page shows is right but hard to tell apart from what stands beside it.
 */
export const RANKS: Readonly<Record<Field, readonly Source[]>> = {
  title: [
    ld('headline'),
    meta('og:title'),
    item('headline', 'own'),
    meta('twitter:title', 'parsely-title', 'dc.title', 'sailthru.title'),
    { name: 'title', read: ({ document, scope }) => (scope === document ? [document.title] : []) },
    { name: 'shown heading', read: ({ head }) => (head.heading ? [textOf(head.heading)] : []) },
  ],
  subtitle: [ld('alternativeHeadline'), marked('standfirst', STANDFIRSTS, 0)],
  authors: [
    ld('author'),
    meta(
      'author',
      'parsely-author',
      'sailthru.author',
      'dc.creator',
      'dcterms.creator',
      'article:author_name',
      'byl',
      'authors',
    ),
    item('author', 'own'),
    meta('article:author', 'twitter:creator_name'),
    ld('creator'),
    marked('byline', BYLINES, 1, toLine),
    // 'Posted on 3 May by Jo Marsh'
    {
      name: 'shown dateline',
      read: ({ head, marked }) =>
        head
          .choose(marked(DATELINES))
          .map(textOf)
          .filter((text) => DATED.test(text)),
    },
  ],
  site: [
    meta('og:site_name'),
    ld('publisher'),
    meta('application-name', 'apple-mobile-web-app-title', 'al:ios:app_name'),
    item('publisher'),
  ],
  section: [
    ld('articleSection'),
    meta('article:section', 'parsely-section', 'section', 'category'),
    item('articleSection'),
  ],
  published: [
    ld('datePublished'),
    meta('article:published_time', 'og:article:published_time', 'og:published_time'),
    item('datePublished', 'own'),
    meta(
      'publishdate',
      'pubdate',
      'publish-date',
      'date',
      'dc.date.issued',
      'dc.date',
      'dcterms.created',
      'dcterms.date',
      'parsely-pub-date',
      'sailthru.date',
      'article.published',
      'publication_date',
      'cxenseparse:recs:publishtime',
      'datepublished',
    ),
    ld('dateCreated'),
    {
      name: 'time datetime',
      read: ({ head, scope }) =>
        head.choose([...scope.querySelectorAll('time[datetime]')]).map((time) => time.getAttribute('datetime') ?? ''),
    },
    marked('dateline', DATELINES, 9),
  ],
  modified: [
    ld('dateModified'),
    meta('article:modified_time', 'og:updated_time', 'lastmod', 'last-modified', 'dcterms.modified', 'article.updated'),
    item('dateModified', 'own'),
  ],
  language: [
    attribute('html lang', 'html', 'lang'),
    attribute('html xml:lang', 'html', 'xml:lang'),
    attribute('article lang', 'article[lang],main[lang],body[lang]', 'lang'),
    meta('content-language', 'og:locale', 'language', 'dc.language'),
    ld('inLanguage'),
  ],
  image: [
    meta('og:image:secure_url', 'og:image', 'og:image:url'),
    ld('image', 'url'),
    ld('image'),
    meta('twitter:image', 'twitter:image:src'),
    ld('thumbnailUrl'),
    item('image'),
  ],
  canonical: [
    attribute('link canonical', 'link[rel~="canonical" i]', 'href'),
    meta('og:url'),
    ld('url'),
    ld('mainEntityOfPage', '@id'),
  ],
  excerpt: [meta('og:description', 'description'), ld('description'), meta('twitter:description')],
};

/** All values in rank order. */
export const readAll = (sources: readonly Source[], facts: PageFacts): string[] =>
  sources.flatMap((source) => source.read(facts));

/** The best value that will do, trimmed by `tidy`; what ranks below it is not read. Null where none does. */
export function readBest(
  sources: readonly Source[],
  facts: PageFacts,
  tidy: (text: string) => string,
  willDo: (text: string) => boolean,
): string | null {
  for (const source of sources) {
    const found = source.read(facts).map(tidy).find(willDo);
    if (found !== undefined) return found;
  }
  return null;
}
