import { createHidingReader, type HidingReader } from './hiding.ts';
import { siteOf } from './hosts.ts';
import { splitItems } from './keywords.ts';
import { findLinkRows, type LinkRow } from './link-rows.ts';
import { type Leaf, type LinkNode, type Part, readParts, widthOf } from './parts.ts';
import { firstFolder, type Hiding, type LinkData, type PageFacts, type Region } from './region.ts';
import { scriptOf, toWords } from './words.ts';

/** A region with the nodes it stands for and the smaller regions inside. */
export interface Surveyed {
  readonly region: Region;
  readonly nodes: readonly Node[];
  readonly children: readonly Surveyed[];
}

export interface Survey {
  readonly page: PageFacts;
  /** In document order. */
  readonly regions: readonly Surveyed[];
}

const MAX_REGIONS = 600;
const MAX_TEXT = 6_000;
const MAX_LINKS = 600;
const MAX_INERT = 100;
const MAX_PAGE_TEXT = 200_000;
const SUSPECT_NOSCRIPT = /<a\s[^>]*href/gi;

/** One pass over the page: its links, lists and keyword rows as plain data. Alters nothing. */
export function surveyPage(document: Document, view: (Window & Partial<typeof globalThis>) | null): Survey {
  const body = document.body;
  if (!body)
    return { page: { site: '', script: '', words: new Map(), sites: new Map(), folders: new Map() }, regions: [] };
  const parts = readParts(body);
  const leaves = [...leavesOf(parts)];
  const links = new Map<Element, LinkData>();
  const site = siteOf(document.location?.hostname ?? '');
  const page = toPageFacts(document, site, leaves, (link, leaf) => {
    const data = toLinkData(link, leaf, site);
    links.set(link.element, data);
    return data;
  });
  const reader = createHidingReader(document, view);
  const toRegions = createRegionMaker(page, links, reader);
  const regions: Surveyed[] = [];
  for (const part of parts) {
    if (regions.length >= MAX_REGIONS) break;
    const surveyed = toRegions(part);
    if (surveyed) regions.push(surveyed);
  }
  return { page, regions: [...regions, ...readInert(document, view, site, toRegions, links)] };
}

function* leavesOf(parts: readonly Part[]): Generator<Leaf> {
  for (const part of parts) {
    if (part.type === 'leaf') yield part;
    else yield* leavesOf(part.parts);
  }
}

function toPageFacts(
  document: Document,
  site: string,
  leaves: readonly Leaf[],
  read: (link: LinkNode, leaf: Leaf) => LinkData,
): PageFacts {
  const words = new Map<string, number>();
  const sites = new Map<string, number>();
  const folders = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  let prose = '';
  let size = 0;
  for (const word of toWords(document.title)) count(words, word);
  for (const leaf of leaves) {
    size += leaf.text.length;
    if (size > MAX_PAGE_TEXT) break;
    for (const word of toWords(leaf.text)) count(words, word);
    if (!leaf.linky && prose.length < 20_000 && widthOf(leaf.text) > 60) prose += `${leaf.text}\n`;
  }
  for (const leaf of leaves)
    for (const link of leaf.links) {
      const { host, path } = read(link, leaf);
      if (host) count(sites, siteOf(host));
      else count(folders, firstFolder(path));
    }
  return { site, script: scriptOf(prose || document.title), words, sites, folders };
}

function toLinkData({ element, start, end }: LinkNode, leaf: Leaf, site: string): LinkData {
  const text = leaf.text.slice(start, end).replace(/\s+/g, ' ').trim();
  const outside = /^https?:/.test(element.protocol);
  const host = outside ? element.hostname.toLowerCase().replace(/^www\./, '') : '';
  const href = element.getAttribute('href') ?? '';
  return {
    text: text.slice(0, 300),
    host: siteOf(host) === site ? '' : host,
    path: !outside || href.startsWith('#') ? '#' : (element.pathname + element.search).slice(0, 300),
    titled: text.length > 0 && element.title.trim() === text,
    image: element.getElementsByTagName('img').length > 0,
    language: element.hasAttribute('hreflang') || element.hasAttribute('lang'),
  };
}

type RegionMaker = (part: Part, hidden?: Hiding) => Surveyed | null;

function createRegionMaker(page: PageFacts, known: ReadonlyMap<Element, LinkData>, reader: HidingReader): RegionMaker {
  const make: RegionMaker = (part, forced) => {
    const leaves = [...leavesOf([part])];
    const links = leaves.flatMap((leaf) => leaf.links);
    const text = leaves.map((leaf) => leaf.text).join(' ');
    const kind = links.length ? (part.linky ? 'links' : 'paragraph') : 'keywords';
    const items =
      kind !== 'keywords' ? [] : part.type === 'group' ? leaves.map((leaf) => leaf.text.trim()) : splitItems(text);
    if (kind === 'keywords' && items.length < 4) return null;
    const witnesses = toWitnesses(links, part.nodes);
    const data = links
      .slice(0, MAX_LINKS)
      .map(({ element }) => known.get(element))
      .filter((link) => link !== undefined);
    const suspect = kind === 'keywords' || isSuspect(data, page);
    const shared = {
      hidden: forced ?? (suspect ? reader.read(witnesses, part.nodes) : null),
      landmark: landmarkOf(witnesses[0]),
    };
    const region: Region = {
      ...shared,
      kind,
      text: text
        .slice(0, MAX_TEXT * 2)
        .replace(/\s+/g, ' ')
        .trim()
        .slice(0, MAX_TEXT),
      links: data,
      items,
      before: '',
      behind: '',
      cut: links.length > MAX_LINKS || text.length > MAX_TEXT * 2,
    };
    const children =
      part.type === 'group'
        ? part.parts.map((inner) => make(inner, forced)).filter((inner) => inner !== null)
        : kind === 'paragraph' && suspect
          ? findLinkRows(part).map((row) => fromRow(row, part))
          : [];
    return { region, nodes: part.nodes, children };
  };

  function fromRow(row: LinkRow, leaf: Leaf): Surveyed {
    const links = row.links.map(({ element }) => known.get(element)).filter((link) => link !== undefined);
    const region: Region = {
      kind: 'inline',
      text: leaf.text.slice(row.start, row.end).replace(/\s+/g, ' ').trim().slice(0, MAX_TEXT),
      links,
      items: [],
      before: leaf.text.slice(Math.max(0, row.start - 60), row.start),
      behind: leaf.text.slice(row.end, row.end + 60),
      hidden: isSuspect(links, page)
        ? reader.read(row.links.map(({ element }) => element).slice(0, 1), row.nodes)
        : null,
      landmark: landmarkOf(row.links[0]?.element),
      cut: false,
    };
    return { region, nodes: row.nodes, children: [] };
  }
  return make;
}

/** Worth a look at its styles: links that all stay on the site, in folders that the page uses elsewhere, are not. */
function isSuspect(links: readonly LinkData[], page: PageFacts): boolean {
  const own = new Map<string, number>();
  for (const { host, path } of links) if (!host) own.set(firstFolder(path), (own.get(firstFolder(path)) ?? 0) + 1);
  return links.some(
    ({ host, path }) => host !== '' || (page.folders.get(firstFolder(path)) ?? 0) <= (own.get(firstFolder(path)) ?? 0),
  );
}

function toWitnesses(links: readonly LinkNode[], nodes: readonly Node[]): Element[] {
  const first = links[0]?.element;
  const last = links.at(-1)?.element;
  if (first && last) return first === last ? [first] : [first, last];
  const node = nodes[0];
  const element = node && (isElement(node) ? node : node.parentElement);
  return element ? [element] : [];
}

const landmarkOf = (element: Element | undefined) =>
  element?.closest('nav,footer,aside,header,main,article')?.localName ?? '';

/** What never shows but is there to be read by machines: <noscript> and <template>. */
function readInert(
  document: Document,
  view: (Window & Partial<typeof globalThis>) | null,
  site: string,
  make: RegionMaker,
  links: Map<Element, LinkData>,
): Surveyed[] {
  const found: Surveyed[] = [];
  for (const element of [...document.querySelectorAll('noscript, template')].slice(0, MAX_INERT)) {
    const content = readInertContent(element, view);
    if (!content) continue;
    const parts = readParts(content);
    const [part] = parts;
    if (!part || parts.length > 1) continue;
    for (const leaf of leavesOf(parts))
      for (const link of leaf.links) links.set(link.element, toLinkData(link, leaf, site));
    const surveyed = make(part, { how: element.localName, kind: 'plain', own: true });
    if (surveyed) found.push({ ...surveyed, nodes: [element], children: [] });
  }
  return found;
}

function readInertContent(
  element: Element,
  view: (Window & Partial<typeof globalThis>) | null,
): Element | DocumentFragment | null {
  if ('content' in element && isFragment(element.content)) return element.content;
  if (element.firstElementChild) return element;
  const text = element.textContent ?? '';
  if (!view?.DOMParser || text.length > 200_000 || (text.match(SUSPECT_NOSCRIPT)?.length ?? 0) < 2) return null;
  return new view.DOMParser().parseFromString(text, 'text/html').body;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isFragment = (value: unknown): value is DocumentFragment =>
  typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 11;
