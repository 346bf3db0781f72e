import { findPlaces } from './find-places.ts';
import { createHidingReader } from './hiding.ts';
import { echoes, hostGibberish, siteOf } from './hosts.ts';
import { readInert } from './inert.ts';
import { indexLinks, type LinkIndex } from './link-index.ts';
import { createRegionMaker, type Surveyed } from './make-regions.ts';
import { leavesOf, readParts } from './parts.ts';
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
const PROSE_LENGTH = 40;
const LITTLE_PROSE = 1_500;

/**
 * Links first, then only their surroundings where some of them may be spam, and rows of keywords. Alters nothing.
 * Reads each node at most once, and on a clean page but few.
 */
export function surveyPage(document: Document, view: PageWindow | null): Survey {
  const site = siteOf(document.location?.hostname ?? '');
  const { body } = document;
  const index = body ? indexLinks(body, site) : { links: [], spans: new Map() };
  const page = toPageFacts(document, site, index);
  const targets = new Map<Element, Target>(index.links.map(({ element, target }) => [element, target]));
  const parts = body ? readParts(body, findPlaces(document, body, index, page.script)) : [];
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

const PROSE = 'p, h1, h2, h3, h4, blockquote, figcaption, dd, td, li, pre';

function toPageFacts(document: Document, site: string, index: LinkIndex): PageFacts {
  const words = new Map<string, number>();
  const count = (text: string) => {
    for (const word of toWords(text)) words.set(word, (words.get(word) ?? 0) + 1);
  };
  count(document.title);
  let prose = '';
  let size = 0;
  for (const element of document.querySelectorAll(PROSE)) {
    // A list item or a cell around paragraphs would count them twice.
    if (element.firstElementChild && NESTING.has(element.localName) && element.querySelector(PROSE)) continue;
    const text = element.textContent ?? '';
    size += text.length;
    if (size > MAX_PAGE_TEXT) break;
    count(text);
    if (prose.length < ENOUGH_PROSE && element.localName === 'p' && text.length > PROSE_LENGTH) prose += `${text}\n`;
  }
  if (size < LITTLE_PROSE) {
    // A short page, or one that sets its text in <div> and <br>.
    words.clear();
    prose = (document.body?.textContent ?? '').slice(0, MAX_PAGE_TEXT);
    count(`${document.title} ${prose}`);
  } else for (const { element, text } of index.links) if (!element.closest(PROSE)) count(text);
  const named = new Set<string>();
  // Sites with odd names that a link calls by their name all the same ('9to5Mac'). Others need no such proof.
  for (const { target, text } of index.links)
    if (target.host && hostGibberish(target.host) > 0 && echoes(text, target.host, '')) named.add(siteOf(target.host));
  const counts = countTargets(index.links.map(({ target }) => target));
  const script = scriptOf(prose || document.title);
  return { site, script, words, ...counts, named };
}

const NESTING: ReadonlySet<string> = new Set(['blockquote', 'dd', 'td', 'li']);
