import type { HidingReader } from './hiding.ts';
import { type ItemRow, splitItems } from './keywords.ts';
import { countSentences, findLinkRows, type LinkRow } from './link-rows.ts';
import { type Leaf, type LinkNode, leavesOf, type Part } from './parts.ts';
import { type Target, toLinkData } from './read-link.ts';
import type { Hiding, LinkData, PageFacts, Region } from './region.ts';
import { countTargets, isStrange } from './targets.ts';

/** A region with the nodes it stands for and the smaller regions inside. */
export interface Surveyed {
  readonly region: Region;
  readonly nodes: readonly Node[];
  readonly children: readonly Surveyed[];
  /** Reads whether and how it is hidden: styles cost time, so only where the rest of the data leaves it open. */
  readonly look: () => Hiding | null;
  /** The element around it that hides by a trick. */
  readonly wrapper: () => Element | null;
}

const MAX_TEXT = 6_000;
const MAX_LINKS = 600;
const NOWHERE: Target = { host: '', path: '#' };
const NO_ITEMS: ItemRow = { items: [], separator: '' };

/** Null for a part that is nobody's plant on its face: prose without links, links that lead where the page's others do. */
export type RegionMaker = (part: Part) => Surveyed | null;

export function createRegionMaker(
  page: PageFacts,
  targets: ReadonlyMap<Element, Target>,
  honest: ReadonlySet<Element>,
  reader: HidingReader,
): RegionMaker {
  const data = new Map<Element, LinkData>();

  function dataOf(links: readonly LinkNode[], leafText: string): LinkData[] {
    return links.map((link) => {
      const known = data.get(link.element);
      if (known) return known;
      const made = toLinkData(link, leafText, targets.get(link.element) ?? NOWHERE);
      data.set(link.element, made);
      return made;
    });
  }

  /** Links that all lead where the rest of the page leads are nobody's plant: no need to look at them further. */
  function isSuspect(links: readonly LinkNode[]): boolean {
    const leading = links.map(({ element }) => targets.get(element) ?? NOWHERE);
    const own = countTargets(leading);
    return links.some(({ element }, at) => !honest.has(element) && isStrange(leading[at] ?? NOWHERE, page, own));
  }

  const make: RegionMaker = (part) => {
    const leaves = leavesOf([part]);
    const links = leaves.flatMap((leaf) => leaf.links);
    if (links.length && !isSuspect(links)) return null;
    const row = links.length ? NO_ITEMS : toItems(part, leaves);
    const witnesses = toWitnesses(links, part.nodes);
    if (!links.length && (row.items.length < 4 || witnesses[0]?.closest('pre,code'))) return null;
    const kind = !links.length ? 'keywords' : part.linky ? 'links' : 'paragraph';
    let text: string | null = null;
    const children =
      part.type === 'group'
        ? part.parts.map(make)
        : kind === 'paragraph'
          ? findLinkRows(part).map((inner) => fromRow(inner, part))
          : [];
    return {
      region: {
        kind,
        // Read late: most regions are passed over before anybody asks.
        get text() {
          text ??= toText(leaves);
          return text;
        },
        links: leaves.flatMap((leaf) => dataOf(leaf.links, leaf.text)).slice(0, MAX_LINKS),
        ...row,
        before: '',
        behind: '',
        prose: kind === 'paragraph' && part.type === 'leaf' ? countSentences(part) : 0,
        hidden: null,
        cut: links.length > MAX_LINKS || leaves.reduce((sum, leaf) => sum + leaf.text.length + 1, -1) > MAX_TEXT * 2,
      },
      nodes: part.nodes,
      children: children.filter((child) => child !== null),
      look: () => reader.read(witnesses, part.nodes),
      wrapper: () => reader.wrapperOf(witnesses),
    };
  };

  function fromRow(row: LinkRow, leaf: Leaf): Surveyed | null {
    if (!isSuspect(row.links)) return null;
    const witnesses = toWitnesses(row.links, row.nodes);
    const region: Region = {
      kind: 'inline',
      text: squeeze(leaf.text.slice(row.start, row.end)),
      links: dataOf(row.links, leaf.text),
      ...NO_ITEMS,
      before: leaf.text.slice(Math.max(0, row.start - 60), row.start),
      behind: leaf.text.slice(row.end, row.end + 60),
      prose: 0,
      hidden: null,
      cut: false,
    };
    return {
      region,
      nodes: row.nodes,
      children: [],
      look: () => reader.read(witnesses, row.nodes),
      wrapper: () => reader.wrapperOf(witnesses),
    };
  }
  return make;
}

const toItems = (part: Part, leaves: readonly Leaf[]): ItemRow =>
  part.type === 'group'
    ? { items: leaves.map((leaf) => leaf.text.trim()), separator: '' }
    : splitItems(leaves[0]?.text ?? '');

const toText = (leaves: readonly Leaf[]) => squeeze(leaves.map((leaf) => leaf.text).join(' '));

/** White space collapsed, and no more than a region holds. */
export const squeeze = (text: string) =>
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

const isElement = (node: Node): node is Element => node.nodeType === 1;
