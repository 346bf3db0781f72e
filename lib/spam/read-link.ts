import { echoes, namesSite, siteOf, throwAwayLook } from './hosts.ts';
import type { LinkNode } from './parts.ts';
import type { LinkData } from './region.ts';

const MAX_TEXT = 300;
const MAX_PATH = 300;

/** Where a link leads: cheap enough to be read for every link of a page. */
export interface Target {
  /** '' on the page's own site and for links without a host. */
  readonly host: string;
  readonly path: string;
}

const SCRIPTED =
  /(?:location(?:\.href)?\s*=|location\.(?:assign|replace)\s*\(|\bopen\s*\()\s*["'`]((?:https?:)?\/\/[^"'`\s]{3,300})/i;

/**
 * Where a click leads: the address of an <a>, or, where that leads nowhere, a foreign one in its onclick. Null for what is
 * no link.
 */
export function addressOf(element: Element): string | null {
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  if (href && !/^\s*(?:#|javascript:|$)/i.test(href)) return href;
  const script = element.getAttribute('onclick');
  return (script && SCRIPTED.exec(script.slice(0, 1_000))?.[1]) || href;
}

/**
 * Read from the attribute, not from the element's URL, which browsers parse anew for each of its parts. A relative
 * address is one of the own site, in a <template> too, where nothing resolves it.
 */
export function toTarget(element: Element, site: string): Target {
  const href = (addressOf(element) ?? '').trim();
  const first = href.charAt(0);
  if (first === '#' || first === '') return { host: '', path: '#' };
  if (first === '/' && href.charAt(1) !== '/') return { host: '', path: cut(href) };
  const absolute = /^(?:https?:)?\/\/(?:[^/?#@]*@)?([^/?#:]+)[^/?#]*([^#]*)/i.exec(href);
  if (!absolute) return { host: '', path: /^[a-z][a-z0-9+.-]*:/i.test(href) ? '#' : cut(`/${href}`) };
  const host = (absolute[1] ?? '').toLowerCase().replace(/^www\./, '');
  return { host: siteOf(host) === site ? '' : host, path: cut(absolute[2] || '/') };
}

const cut = (path: string) => path.slice(0, MAX_PATH);

/** A link as plain data; `leafText` is the text that its offsets point into. */
export function toLinkData({ element, start, end }: LinkNode, leafText: string, { host, path }: Target): LinkData {
  const text = leafText.slice(start, end).replace(/\s+/g, ' ').trim();
  return {
    text: text.slice(0, MAX_TEXT),
    host,
    path,
    throwAway: throwAwayLook(host, path),
    echoing: echoes(text, host, path),
    naming: host !== '' && namesSite(text, host),
    image: element.firstElementChild !== null && element.getElementsByTagName('img').length > 0,
    language: element.hasAttribute('hreflang') || element.hasAttribute('lang'),
  };
}
