import { isJson, type Json, type LinkedData, readJsonLd } from './json-ld.ts';
import { findMarked } from './marks.ts';
import { ANYWHERE, type StoryHead } from './story-head.ts';

/** What the page says of itself, gathered once, for the table of sources to read from. */
export interface PageFacts {
  readonly document: Document;
  /** The story itself where it is one of several on the page, else the document. */
  readonly scope: ParentNode;
  readonly url: string;
  readonly linked: LinkedData;
  readonly head: StoryHead;
  /** Values of the first <meta> with this name, property or itemprop (lower case), '' where none has it. */
  meta(...names: string[]): string[];
  /** Elements with this itemprop; at most 20. */
  itemprop(name: string): readonly Element[];
  /** What one of the selectors of marks.ts finds. */
  marked(selector: string): readonly Element[];
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
    head: ANYWHERE,
    meta: (...names) => names.flatMap((name) => metas.get(name) ?? []),
    itemprop: (name) => {
      // One search for all names: most pages have none.
      items ??= groupItems(scope);
      return (items.get(name.toLowerCase()) ?? []).slice(0, 20).filter((element) => !isForeign(element));
    },
    marked: (selector) => {
      marks ??= findMarked(scope);
      return marks.filter((element) => element.matches(selector));
    },
    ld: (field, inner) => stringsOf(linked, linked.article[field], inner, 0),
  };
}

const OF_THE_SITE = /^(?:og:site_name|application-name|apple-mobile-web-app-title|og:locale|content-language)$/;
export const textOf = (element: Element): string =>
  (element.textContent ?? '').slice(0, 1_000).replace(/\s+/g, ' ').trim();

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

/** Its text, or its content, datetime, … */
export function valueIn(element: Element): string {
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
  text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) =>
    name ? (NAMED.get(name) ?? all) : String.fromCodePoint(Number(decimal ?? `0x${hex}`)),
  );
const NAMED = new Map(
  'amp& quot" apos\' lt< gt> nbsp\u00a0 rsquo’ lsquo‘ ldquo“ rdquo” ndash– mdash— hellip…'
    .split(' ')
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);
