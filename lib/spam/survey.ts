import { createHidingReader } from './hiding.ts';
import { echoes, hostGibberish, siteOf } from './hosts.ts';
import { readInert } from './inert.ts';
import { createRegionMaker, type Surveyed } from './make-regions.ts';
import { type Leaf, leavesOf, readParts, widthOf } from './parts.ts';
import { type Target, toTarget } from './read-link.ts';
import type { PageFacts } from './region.ts';
import { countTargets } from './targets.ts';
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
  const leaves = leavesOf(parts);
  const targets = new Map<Element, Target>();
  for (const leaf of leaves) for (const { element } of leaf.links) targets.set(element, toTarget(element, site));
  const page = toPageFacts(document.title, site, leaves, targets);
  const make = createRegionMaker(page, targets, createHidingReader(document, view));
  const regions: Surveyed[] = [];
  for (const part of parts) {
    const surveyed = regions.length < MAX_REGIONS ? make(part) : null;
    if (surveyed) regions.push(surveyed);
  }
  for (const { element, parts: inner } of readInert(document, view)) {
    for (const leaf of leavesOf(inner))
      for (const { element: link } of leaf.links) targets.set(link, toTarget(link, site));
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
  targets: ReadonlyMap<Element, Target>,
): PageFacts {
  const words = new Map<string, number>();
  for (const word of toWords(title)) words.set(word, 1);
  let prose = '';
  let size = 0;
  for (const leaf of leaves) {
    size += leaf.text.length;
    if (size > MAX_PAGE_TEXT) break;
    for (const word of toWords(leaf.text)) words.set(word, (words.get(word) ?? 0) + 1);
    if (!leaf.linky && prose.length < ENOUGH_PROSE && widthOf(leaf.text) > PROSE_WIDTH) prose += `${leaf.text}\n`;
  }
  const counts = countTargets([...targets.values()]);
  return { site, script: scriptOf(prose || title), words, ...counts, named: findNamed(leaves, targets) };
}

/** Sites with odd names that a link calls by their name all the same ('9to5Mac'). Others need no such proof. */
function findNamed(leaves: readonly Leaf[], targets: ReadonlyMap<Element, Target>): Set<string> {
  const named = new Set<string>();
  for (const { text, links } of leaves)
    for (const { element, start, end } of links) {
      const host = targets.get(element)?.host;
      if (host && hostGibberish(host) > 0 && echoes(text.slice(start, end), host, '')) named.add(siteOf(host));
    }
  return named;
}
