import { createHidingReader } from './hiding.ts';
import { siteOf } from './hosts.ts';
import { readInert } from './inert.ts';
import { createRegionMaker, type Surveyed } from './make-regions.ts';
import { type Leaf, leavesOf, readParts, widthOf } from './parts.ts';
import { toLinkData } from './read-link.ts';
import { firstFolder, type LinkData, type PageFacts } from './region.ts';
import { scriptOf, toWords } from './words.ts';

export type PageWindow = Window & Partial<typeof globalThis>;

export interface Survey {
  readonly page: PageFacts;
  /** In document order; those that never show (noscript, template) last. */
  readonly regions: readonly Surveyed[];
}

const MAX_REGIONS = 600;
const MAX_PAGE_TEXT = 200_000;
/** Characters of prose that tell the page's script. */
const ENOUGH_PROSE = 5_000;
const PROSE_WIDTH = 60;

/** One pass over the page: its links, lists and keyword rows as plain data. Alters nothing. */
export function surveyPage(document: Document, view: PageWindow | null): Survey {
  const site = siteOf(document.location?.hostname ?? '');
  const parts = document.body ? readParts(document.body) : [];
  const leaves = [...leavesOf(parts)];
  const links = new Map<Element, LinkData>();
  for (const leaf of leaves) for (const link of leaf.links) links.set(link.element, toLinkData(link, leaf, site));
  const page = toPageFacts(document.title, site, leaves, links);
  const make = createRegionMaker(page, links, createHidingReader(document, view));
  const regions: Surveyed[] = [];
  for (const part of parts) {
    const surveyed = regions.length < MAX_REGIONS ? make(part) : null;
    if (surveyed) regions.push(surveyed);
  }
  for (const { element, parts: inner } of readInert(document, view)) {
    for (const leaf of leavesOf(inner))
      for (const link of leaf.links) links.set(link.element, toLinkData(link, leaf, site));
    const [only] = inner;
    const surveyed = only && inner.length === 1 ? make(only) : null;
    const hiding = { how: element.localName, kind: 'plain', own: true } as const;
    if (surveyed) regions.push({ ...surveyed, nodes: [element], children: [], look: () => hiding });
  }
  return { page, regions };
}

function toPageFacts(
  title: string,
  site: string,
  leaves: readonly Leaf[],
  links: ReadonlyMap<Element, LinkData>,
): PageFacts {
  const words = new Map<string, number>();
  const sites = new Map<string, number>();
  const folders = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  let prose = '';
  let size = 0;
  for (const word of toWords(title)) count(words, word);
  for (const leaf of leaves) {
    size += leaf.text.length;
    if (size > MAX_PAGE_TEXT) break;
    for (const word of toWords(leaf.text)) count(words, word);
    if (!leaf.linky && prose.length < ENOUGH_PROSE && widthOf(leaf.text) > PROSE_WIDTH) prose += `${leaf.text}\n`;
  }
  const named = new Set<string>();
  for (const { host, path, naming } of links.values()) {
    count(host ? sites : folders, host ? siteOf(host) : firstFolder(path));
    if (naming) named.add(siteOf(host));
  }
  return { site, script: scriptOf(prose || title), words, sites, named, folders };
}
