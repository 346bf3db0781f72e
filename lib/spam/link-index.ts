import { hostGibberish, pathGibberish, siteOf } from './hosts.ts';
import { addressOf, type Target, toTarget } from './read-link.ts';
import { firstFolder } from './region.ts';

export interface IndexedLink {
  readonly element: Element;
  readonly target: Target;
  readonly text: string;
}

/** All links of a page in order, and where on the page those to each site and folder stand. */
export interface LinkIndex {
  readonly links: readonly IndexedLink[];
  readonly spans: ReadonlyMap<string, Span>;
}

interface Span {
  count: number;
  /** Places in the order of links. */
  readonly first: number;
  last: number;
}

const MAX_LINKS = 20_000;

export function indexLinks(body: Element, site: string): LinkIndex {
  const spans = new Map<string, Span>();
  const links: IndexedLink[] = [];
  const read = (element: Element) => {
    const target = toTarget(element, site);
    const key = keyOf(target);
    const at = links.length;
    const span = spans.get(key);
    if (span) {
      span.count += 1;
      span.last = at;
    } else spans.set(key, { count: 1, first: at, last: at });
    links.push({ element, target, text: (element.textContent ?? '').slice(0, 200) });
  };
  for (const element of body.getElementsByTagName('a'))
    if (links.length < MAX_LINKS && element.hasAttribute('href')) read(element);
  for (const element of body.querySelectorAll('[onclick]'))
    if (links.length < MAX_LINKS && !element.hasAttribute('href') && addressOf(element)) read(element);
  return { links, spans };
}

/**
 * Nothing that could make its surroundings spam: a foreign site that is linked to from several ends of the page, or a
 * page of the own site under a name that is not drawn at random, in a folder that holds more.
 */
export function isStale(target: Target, { spans }: LinkIndex): boolean {
  const { host, path } = target;
  if (!host && (path === '#' || path.length <= 1)) return true;
  const span = spans.get(keyOf(target));
  if (!span) return false;
  if (!host) return span.count > 2 && pathGibberish(path) < 0.15;
  return span.count > 2 && span.last - span.first > span.count * 3 + 10 && hostGibberish(host) < 0.2;
}

const keyOf = ({ host, path }: Target) => (host ? siteOf(host) : firstFolder(path));
