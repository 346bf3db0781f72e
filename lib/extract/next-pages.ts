import { isSameSite, parseUrl, toCanonicalUrl } from './canonical-url.ts';

const MAX_LINKS = 5_000;
const MAX_PAGES = 30;
/** Where a page's number may stand in an address. */
const PAGE_MARK =
  /(?:[?&](?:page|p|pg|seite|pagina|page_no|currentpage)=(\d{1,3}))|(?:\/(?:page|seite|pagina|p)\/(\d{1,3}))\/?(?=$|[?#])|(?:[-_](?:p|page|seite|pagina)?[-_]?(\d{1,2}))(?=\.\w{3,5}$)|(?:\/(\d{1,2}))\/?(?=$|[?#])|(?:,(?:page|seite)-(\d{1,2}))/i;

/** The article's further pages in order: links of the same site that differ from this address in a page number alone. */
export function findNextPages(document: Document): string[] {
  const here = parseUrl(document.URL);
  if (!here) return [];
  const own = parsePage(here.href);
  // Every other link of the page is dismissed by its address alone.
  const slug = own.stem.replace(/^.*\//, '').slice(0, 24);
  const pages = new Map<number, string>();
  const links = [...document.querySelectorAll('link[rel~="next" i][href],a[href]')].slice(0, MAX_LINKS);
  for (const link of links) {
    const href = link.getAttribute('href') ?? '';
    if (!/\d/.test(href) || !(href.startsWith('?') || href.includes(slug))) continue;
    const isNamedNext = /\bnext\b/i.test(link.getAttribute('rel') ?? '');
    const label = isNamedNext ? '' : (link.textContent ?? '').slice(0, 60).trim();
    if (!isNamedNext && !/^\D{0,24}\d{0,3}\D{0,12}$/.test(label)) continue;
    const url = parseUrl(href, document.baseURI);
    if (!url || !/^https?:$/.test(url.protocol) || !isSameSite(url.hostname, here.hostname)) continue;
    const page = parsePage(url.href);
    if (page.stem !== own.stem || page.number <= own.number || page.number > MAX_PAGES) continue;
    // A number as label must be the page's own: comment pages and picture counts differ.
    const shown = /^\D*(\d{1,3})\D*$/.exec(label)?.[1];
    if (shown && Number(shown) !== page.number) continue;
    if (!pages.has(page.number)) pages.set(page.number, toCanonicalUrl(url.href));
  }
  return [...pages].sort(([a], [b]) => a - b).map(([, url]) => url);
}

function parsePage(href: string): { readonly stem: string; readonly number: number } {
  const url = toCanonicalUrl(href);
  const match = PAGE_MARK.exec(url);
  const digits = match?.slice(1).find((group) => group !== undefined);
  const stem = match ? url.replace(match[0], match[0].startsWith('?') ? '?' : '') : url;
  return { stem: stem.replace(/[?/]+$/, ''), number: digits ? Number(digits) : 1 };
}
