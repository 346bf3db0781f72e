import type { Places } from './find-places.ts';
import { addressOf } from './read-link.ts';

/**
 * The live page cut into leaves (stretches of running content without blocks inside) and groups of leaves that hang
 * together. Bounded: what lies too deep or comes too late is not looked at, so it is kept.
 */

export interface LinkNode {
  /** An <a>, or whatever leads away by its onclick. */
  readonly element: Element;
  /** Offsets into the leaf's text. */
  readonly start: number;
  readonly end: number;
}

export interface Leaf {
  readonly type: 'leaf';
  nodes: readonly Node[];
  readonly text: string;
  readonly links: readonly LinkNode[];
  /** Links carry most of the text. */
  readonly linky: boolean;
  /** Stands for a part of the page that was not read. */
  readonly unread?: boolean;
}

export interface Group {
  readonly type: 'group';
  nodes: readonly Node[];
  readonly parts: readonly Part[];
  readonly linky: boolean;
  readonly links: number;
}

export type Part = Leaf | Group;

const MAX_DEPTH = 300;
const MAX_NODES = 120_000;
const MAX_LINKS_OF_GROUP = 600;
const MAX_LEVELS = 8;
/** Longer rows are judged piece by piece. */
const MAX_ROW = 200;

const BLOCKS =
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main marquee menu nav ol p pre section summary table tbody td tfoot th thead tr ul';
const BLOCK_TAGS: ReadonlySet<string> = new Set(BLOCKS.split(' '));
const BLOCK_SELECTOR = BLOCKS.replaceAll(' ', ',');
const SKIPPED: ReadonlySet<string> = new Set(
  'script style link meta iframe object embed svg math canvas select textarea input video audio noscript template head'.split(
    ' ',
  ),
);
/** A page or an article as a whole is never one list. */
const STAGES: ReadonlySet<string> = new Set(['body', 'html', 'main', 'article']);

/** Reads all of `root`, or where `places` are given, only those. */
export function readParts(root: Element | DocumentFragment, places: Places | null = null): Part[] {
  let seen = 0;
  return readBlock(root, 0, places === null);

  function readBlock(element: Element | DocumentFragment, depth: number, whole: boolean): Part[] {
    const parts: Part[] = [];
    if (depth > MAX_DEPTH) return parts;
    let run = new Run();
    for (let child = element.firstChild; child; child = child.nextSibling) {
      seen += 1;
      if (seen > MAX_NODES) return [];
      if (isElement(child)) {
        const tag = child.localName;
        if (SKIPPED.has(tag)) continue;
        const inside = whole || places === null || places.whole.has(child);
        if (!inside && BLOCK_TAGS.has(tag) && !places?.hot.has(child)) {
          run = flush(run, parts);
          parts.push({ type: 'leaf', nodes: [child], text: '', links: [], linky: false, unread: true });
          continue;
        }
        if (!isUnit(child, tag, depth)) {
          // Two line breaks in a row end a paragraph as well as a block does.
          if (tag === 'br' && run.endsInBreak()) run = flush(run, parts);
          run.add(child);
          continue;
        }
        run = flush(run, parts);
        for (const part of readBlock(child, depth + 1, inside)) parts.push(part);
      } else if (isText(child)) run.add(child);
    }
    flush(run, parts);
    return fold(element, parts);
  }
}

/** All leaves in document order. */
export function leavesOf(parts: readonly Part[], leaves: Leaf[] = []): Leaf[] {
  for (const part of parts) {
    if (part.type === 'leaf') leaves.push(part);
    else leavesOf(part.parts, leaves);
  }
  return leaves;
}

function flush(run: Run, parts: Part[]): Run {
  if (run.isEmpty()) return run;
  const leaf = run.toLeaf();
  if (leaf) parts.push(leaf);
  return new Run();
}

/** A block, or an inline wrapper around blocks or around several links, as break-ins use them. */
function isUnit(element: Element, tag: string, depth: number): boolean {
  if (BLOCK_TAGS.has(tag)) return true;
  if (tag === 'a' || !element.firstElementChild || depth > 100) return false;
  if (element.firstElementChild === element.lastElementChild && element.firstElementChild.localName === 'a')
    return false;
  return element.querySelector(BLOCK_SELECTOR) !== null || element.getElementsByTagName('a').length > 1;
}

/** What an element's parts come to: one thing, a group, or still several things. */
function fold(element: Element | DocumentFragment, parts: Part[]): Part[] {
  const [only] = parts;
  if (!only) return parts;
  const whole = isElement(element) && !STAGES.has(element.localName) ? element : null;
  if (parts.length === 1) {
    if (whole && !(only.type === 'leaf' && only.unread)) only.nodes = [whole];
    return parts;
  }
  if (
    whole &&
    parts.every((part) => part.linky || isLabel(part)) &&
    parts.filter((part) => !part.linky).length * 2 <= parts.length
  ) {
    const group = toGroup([whole], parts, true);
    if (group) return [group];
  }
  if (whole && parts.length >= 4 && parts.every((part) => part.type === 'leaf' && !part.links.length && isLabel(part)))
    return [{ type: 'group', nodes: [whole], parts, linky: false, links: 0 }];
  return joinNeighbours(parts);
}

/** Link lines that follow each other among other things (several <p> of links) are one group. */
function joinNeighbours(parts: readonly Part[]): Part[] {
  const out: Part[] = [];
  let row: Leaf[] = [];
  const close = () => {
    const group =
      row.length > 1
        ? toGroup(
            row.flatMap(({ nodes }) => nodes),
            row,
            true,
          )
        : null;
    if (group) out.push(group);
    else out.push(...row);
    row = [];
  };
  for (const part of parts) {
    if (part.type === 'leaf' && part.linky) {
      row.push(part);
      if (row.length >= MAX_ROW) close();
    } else {
      close();
      out.push(part);
    }
  }
  close();
  return out;
}

function toGroup(nodes: readonly Node[], parts: readonly Part[], linky: boolean): Group | null {
  let links = 0;
  for (const part of parts) links += part.type === 'leaf' ? part.links.length : part.links;
  if (links > MAX_LINKS_OF_GROUP || levelsOf(parts) > MAX_LEVELS) return null;
  return { type: 'group', nodes, parts, linky, links };
}

function levelsOf(parts: readonly Part[], depth = 1): number {
  if (depth > MAX_LEVELS) return depth;
  let most = depth;
  for (const part of parts) if (part.type === 'group') most = Math.max(most, levelsOf(part.parts, depth + 1));
  return most;
}

const LABEL_WIDTH = 60;
const isLabel = (part: Part) =>
  part.type === 'leaf' && !part.unread && part.links.length === 0 && widthOf(part.text) <= LABEL_WIDTH;

/** Columns that the text fills without outer and doubled white space; Han and kana take two and say as much. */
function widthOf(text: string): number {
  let width = 0;
  let gap = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 32 || code === 0xa0) {
      gap = width > 0;
      continue;
    }
    width += (gap ? 1 : 0) + (code >= 0x3040 && code <= 0x9fff ? 2 : 1);
    gap = false;
  }
  return width;
}

class Run {
  private readonly nodes: Node[] = [];
  private readonly links: LinkNode[] = [];
  private text = '';
  private linkWidth = 0;

  add(node: Node): void {
    if (!this.nodes.length && isText(node) && !node.data.trim()) return;
    this.nodes.push(node);
    this.read(node, 0);
  }

  isEmpty(): boolean {
    return this.nodes.length === 0;
  }

  endsInBreak(): boolean {
    for (let at = this.nodes.length - 1; at >= 0; at -= 1) {
      const node = this.nodes[at];
      if (node && isElement(node)) return node.localName === 'br';
      if (node && isText(node) && node.data.trim()) return false;
    }
    return false;
  }

  private read(node: Node, depth: number): void {
    if (isText(node)) {
      this.text += node.data;
      return;
    }
    if (!isElement(node) || depth > MAX_DEPTH) return;
    const tag = node.localName;
    if (SKIPPED.has(tag)) return;
    if (tag === 'br' || tag === 'hr') this.text += '\n';
    const start = this.text.length;
    if (tag === 'img') this.text += node.getAttribute('alt') ?? '';
    for (let child = node.firstChild; child; child = child.nextSibling) this.read(child, depth + 1);
    if (!isLink(node)) return;
    this.links.push({ element: node, start, end: this.text.length });
    this.linkWidth += widthOf(this.text.slice(start));
  }

  toLeaf(): Leaf | null {
    const { nodes, text, links } = this;
    const width = widthOf(text);
    if (!width && !links.length) return null;
    return { type: 'leaf', nodes, text, links, linky: links.length > 0 && this.linkWidth * 2 >= width };
  }
}

/** Elements whose text is not a reader's. */
export const isUnread = (element: Element) => SKIPPED.has(element.localName);

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;
const isLink = (node: Element) =>
  node.localName === 'a' && node.hasAttribute('href') ? true : node.hasAttribute('onclick') && addressOf(node) !== null;
