import type { Meta } from '../article.ts';
import type { Body } from './read-body.ts';

/** What the page says of itself, best source first. */
export function readMeta(document: Document, body: Body): Meta {
  const url = document.URL;
  return {
    url,
    canonicalUrl: url,
    title: body.title,
    subtitle: null,
    authors: body.byline ? [body.byline] : [],
    site: body.siteName ?? new URL(url).hostname,
    section: null,
    publishedAt: body.publishedTime,
    modifiedAt: null,
    language: document.documentElement?.lang || 'und',
    direction: 'ltr',
    leadImage: null,
    excerpt: body.excerpt,
  };
}
