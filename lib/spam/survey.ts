import { findPlaces } from './find-places.ts';
import { createHidingReader } from './hiding.ts';
import { siteOf } from './hosts.ts';
import { readInert } from './inert.ts';
import { indexLinks } from './link-index.ts';
import { createRegionMaker, type Surveyed } from './make-regions.ts';
import { readPageFacts } from './page-facts.ts';
import { leavesOf, readParts } from './parts.ts';
import { type Target, toTarget } from './read-link.ts';
import type { PageFacts } from './region.ts';

export type PageWindow = Window & Partial<typeof globalThis>;

export interface Survey {
  readonly page: PageFacts;
  /** In document order; those that never show (noscript, template) last. */
  readonly regions: readonly Surveyed[];
}

const MAX_REGIONS = 600;

/**
 * Links first, then only their surroundings where some of them may be spam, and rows of keywords. Alters nothing.
 * Reads each node at most once, and on a clean page but few.
 */
export function surveyPage(document: Document, view: PageWindow | null): Survey {
  const site = siteOf(document.location?.hostname ?? '');
  const { body } = document;
  const index = body ? indexLinks(body, site) : { links: [], spans: new Map() };
  const page = readPageFacts(document, site, index);
  const targets = new Map<Element, Target>(index.links.map(({ element, target }) => [element, target]));
  const places = body ? findPlaces(document, body, index, page.script) : null;
  const parts = body ? readParts(body, places) : [];
  const make = createRegionMaker(page, targets, places?.honest ?? new Set(), createHidingReader(document, view));
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
