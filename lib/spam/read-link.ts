import { echoes, siteOf, throwAwayLook } from './hosts.ts';
import type { Leaf, LinkNode } from './parts.ts';
import type { LinkData } from './region.ts';

const MAX_TEXT = 300;
const MAX_PATH = 300;

/** A link as plain data; `site` is the page's own. */
export function toLinkData({ element, start, end }: LinkNode, leaf: Leaf, site: string): LinkData {
  const text = leaf.text.slice(start, end).replace(/\s+/g, ' ').trim();
  const outside = /^https?:/.test(element.protocol);
  const named = outside ? element.hostname.toLowerCase().replace(/^www\./, '') : '';
  const host = siteOf(named) === site ? '' : named;
  const path = toPath(element, outside).slice(0, MAX_PATH);
  return {
    text: text.slice(0, MAX_TEXT),
    host,
    path,
    throwAway: throwAwayLook(host, path),
    echoing: echoes(text, host, path),
    naming: host !== '' && echoes(text, host, ''),
    titled: text.length > 0 && element.title.trim() === text,
    image: element.getElementsByTagName('img').length > 0,
    language: element.hasAttribute('hreflang') || element.hasAttribute('lang'),
  };
}

/** Links in a <template> have no base to be resolved against: an absolute path is taken as written. */
function toPath(element: HTMLAnchorElement, outside: boolean): string {
  const href = element.getAttribute('href') ?? '';
  if (href.startsWith('#')) return '#';
  if (outside) return element.pathname + element.search;
  return /^\/(?!\/)/.test(href) ? href : '#';
}
