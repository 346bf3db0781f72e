import type { HidingReader } from './hiding.ts';
import { type ItemRow, splitItems } from './keywords.ts';
import { findLinkRows, type LinkRow } from './link-rows.ts';
import { countTargets, isStrange } from './measure.ts';
import { type Leaf, type LinkNode, leavesOf, type Part } from './parts.ts';
import type { Hiding, LinkData, PageFacts, Region } from './region.ts';

/** A region with the nodes it stands for and the smaller regions inside. */
export interface Surveyed {
  readonly region: Region;
  readonly nodes: readonly Node[];
  readonly children: readonly Surveyed[];
  /** Reads whether and how it is hidden: styles cost time, so only where the rest of the data leaves it open. */
  readonly look: () => Hiding | null;
}

const MAX_TEXT = 6_000;
const MAX_LINKS = 600;
const NO_ITEMS: ItemRow = { items: [], separator: '' };

/** Null for a part that is nobody's plant on its face: prose without links, links that lead where the page's others do. */
export type RegionMaker = (part: Part) => Surveyed | null;

export function createRegionMaker(
  page: PageFacts,
  known: ReadonlyMap<Element, LinkData>,
  reader: HidingReader,
): RegionMaker {
  const dataOf = (links: readonly LinkNode[]) => {
    const data: LinkData[] = [];
    for (const { element } of links.slice(0, MAX_LINKS)) {
      const link = known.get(element);
      if (link) data.push(link);
    }
    return data;
  };

  const make: RegionMaker = (part) => {
    const leaves = [...leavesOf([part])];
    const links = leaves.flatMap((leaf) => leaf.links);
    const data = dataOf(links);
    if (links.length && !isSuspect(data, page)) return null;
    const row = links.length ? NO_ITEMS : toItems(part, leaves);
    const witnesses = toWitnesses(links, part.nodes);
    if (!links.length && (row.items.length < 4 || witnesses[0]?.closest('pre,code'))) return null;
    const text = leaves.map((leaf) => leaf.text).join(' ');
    const kind = !links.length ? 'keywords' : part.linky ? 'links' : 'paragraph';
    const children =
      part.type === 'group'
        ? part.parts.map(make)
        : kind === 'paragraph'
          ? findLinkRows(part).map((inner) => fromRow(inner, part))
          : [];
    return {
      region: {
        kind,
        text: toText(text),
        links: data,
        ...row,
        before: '',
        behind: '',
        hidden: null,
        landmark: landmarkOf(witnesses[0]),
        cut: links.length > MAX_LINKS || text.length > MAX_TEXT * 2,
      },
      nodes: part.nodes,
      children: children.filter((child) => child !== null),
      look: () => reader.read(witnesses, part.nodes),
    };
  };

  function fromRow(row: LinkRow, leaf: Leaf): Surveyed | null {
    const links = dataOf(row.links);
    if (!isSuspect(links, page)) return null;
    const region: Region = {
      kind: 'inline',
      text: toText(leaf.text.slice(row.start, row.end)),
      links,
      ...NO_ITEMS,
      before: leaf.text.slice(Math.max(0, row.start - 60), row.start),
      behind: leaf.text.slice(row.end, row.end + 60),
      hidden: null,
      landmark: landmarkOf(row.links[0]?.element),
      cut: false,
    };
    return {
      region,
      nodes: row.nodes,
      children: [],
      look: () => reader.read(toWitnesses(row.links, row.nodes), row.nodes),
    };
  }
  return make;
}

function isSuspect(links: readonly LinkData[], page: PageFacts): boolean {
  const { sites, folders } = countTargets(links);
  return links.some((link) => isStrange(link, page, sites, folders));
}

const toItems = (part: Part, leaves: readonly Leaf[]): ItemRow =>
  part.type === 'group'
    ? { items: leaves.map((leaf) => leaf.text.trim()), separator: '' }
    : splitItems(leaves[0]?.text ?? '');

const toText = (text: string) =>
  text
    .slice(0, MAX_TEXT * 2)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT);

/** Elements whose fate is the region's: its first and last link. */
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

const isElement = (node: Node): node is Element => node.nodeType === 1;
