import { Readability } from '@mozilla/readability';

export interface Body {
  readonly content: Element;
  readonly title: string;
  readonly byline: string | null;
  readonly excerpt: string | null;
  readonly siteName: string | null;
  readonly publishedTime: string | null;
}

/** Null where Readability finds nothing. Alters the document it is given. */
export function readBody(copy: Document): Body | null {
  const parsed = new Readability<Element | null>(copy, {
    serializer: (node) => (node.nodeType === 1 ? toElement(node) : null),
    keepClasses: true,
  }).parse();
  if (!parsed?.content) return null;
  return {
    content: parsed.content,
    title: parsed.title ?? '',
    byline: parsed.byline ?? null,
    excerpt: parsed.excerpt ?? null,
    siteName: parsed.siteName ?? null,
    publishedTime: parsed.publishedTime ?? null,
  };
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const toElement = (node: Node): Element | null => (isElement(node) ? node : null);
