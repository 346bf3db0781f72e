import { isJson, type Json, type LinkedData, readJsonLd } from './json-ld.ts';
import { findMarked } from './marks.ts';

/** What the page says of itself, gathered once, for the table of sources to read from. */
export interface PageFacts {
  readonly document: Document;
  /** The story itself where it is one of several on the page, else the document. */
  readonly scope: ParentNode;
  readonly url: string;
  readonly linked: LinkedData;
  /** Values of the first <meta> with this name, property or itemprop (lower case), '' where none has it. */
  meta(...names: string[]): string[];
  /** Text (or content, datetime, …) of the article's elements with this itemprop. */
  itemprop(name: string): string[];
  /** Trimmed texts of the elements that the selector finds; at most 20. */
  texts(selector: string): string[];
  /** The same for one of the selectors of marks.ts. */
  marked(selector: string): string[];
  /** Strings in this field of the page's linked data: texts, or the `name`s of what it points to. */
  ld(field: string, inner?: string): string[];
}

/** Of `story`: one of several on the page. What the head says is another's then, but for the site's name. */
export function gatherFacts(document: Document, story: Element | null = null): PageFacts {
  const url = document.URL;
  const scope = story && story !== document.querySelector('article') ? story : document;
  const linked = readJsonLd(
    document,
    url,
    scope === story ? (story.querySelector('h1')?.textContent ?? '').trim() : null,
  );
  const metas = new Map<string, string[]>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = meta.getAttribute('content')?.trim();
    const keys = `${meta.getAttribute('property') ?? ''} ${meta.getAttribute('name') ?? ''} ${meta.getAttribute('http-equiv') ?? ''} ${
      meta.closest('[itemscope][itemtype*="Article"],body') ? '' : (meta.getAttribute('itemprop') ?? '')
    }`;
    if (!content) continue;
    for (const key of new Set(keys.toLowerCase().split(/\s+/))) {
      if (key && (scope === document || OF_THE_SITE.test(key)))
        metas.set(key, [...(metas.get(key) ?? []), content.slice(0, 2_000)].slice(0, 30));
    }
  }
  let marks: readonly Element[] | null = null;
  let items: ReadonlyMap<string, readonly Element[]> | null = null;
  return {
    document,
    scope,
    url,
    linked,
    meta: (...names) => names.flatMap((name) => metas.get(name) ?? []),
    itemprop: (name) => {
      // One search for all names: most pages have none.
      items ??= groupItems(scope);
      return (items.get(name.toLowerCase()) ?? [])
        .slice(0, 20)
        .filter((element) => !isForeign(element))
        .map(valueIn)
        .filter(Boolean);
    },
    texts: (selector) => toTexts([...scope.querySelectorAll(selector)]),
    marked: (selector) => {
      marks ??= findMarked(scope);
      return toTexts(marks.filter((element) => element.matches(selector)));
    },
    ld: (field, inner) => stringsOf(linked, linked.article[field], inner, 0),
  };
}

const OF_THE_SITE = /^(?:og:site_name|application-name|apple-mobile-web-app-title|og:locale|content-language)$/;
const toTexts = (found: readonly Element[]): string[] => found.slice(0, 20).map(textOf).filter(Boolean);
const textOf = (element: Element): string => (element.textContent ?? '').slice(0, 1_000).replace(/\s+/g, ' ').trim();

/** By each of their itemprops, in lower case; in the page's order. */
function groupItems(scope: ParentNode): ReadonlyMap<string, readonly Element[]> {
  const items = new Map<string, Element[]>();
  for (const element of scope.querySelectorAll('[itemprop]')) {
    for (const name of new Set((element.getAttribute('itemprop') ?? '').toLowerCase().split(/\s+/))) {
      const known = items.get(name);
      if (known) known.push(element);
      else items.set(name, [element]);
    }
  }
  return items;
}

/** Inside a comment, a review, a card of another article. */
const isForeign = (element: Element) =>
  !!element.closest('[itemtype*="Comment" i],[itemtype*="Product" i],aside,[class*="related" i],[class*="comment" i]');

function valueIn(element: Element): string {
  const name = element.matches('[itemscope]') ? element.querySelector('[itemprop~="name"]') : null;
  if (name && name !== element) return valueIn(name);
  for (const attribute of ['content', 'datetime', 'href', 'src']) {
    const value = element.getAttribute(attribute)?.trim();
    if (value && (attribute === 'content' || attribute === 'datetime' || !textOf(element))) return value;
  }
  return textOf(element);
}

function stringsOf(linked: LinkedData, raw: unknown, inner: string | undefined, depth: number): string[] {
  if (depth > 4) return [];
  const value = linked.resolve(raw);
  if (typeof value === 'string') return value.trim() ? [decode(value.trim())] : [];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((item) => stringsOf(linked, item, inner, depth + 1));
  if (!isJson(value)) return [];
  const fields: readonly string[] = inner ? [inner] : ['name', '@value', 'url'];
  for (const field of fields) {
    const found = field in value ? stringsOf(linked, (value satisfies Json)[field], undefined, depth + 1) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** Character references that content systems leave in JSON; the common ones. */
const decode = (text: string) =>
  text
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&#x([0-9a-f]{1,5});/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(
      /&(amp|quot|apos|lt|gt|nbsp|rsquo|lsquo|ldquo|rdquo|ndash|mdash|hellip);/g,
      (all, name: string) => NAMED[name] ?? all,
    );
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
};
