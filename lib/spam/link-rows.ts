import { isUnread, type Leaf, type LinkNode } from './parts.ts';

/** Links of a paragraph that follow each other with hardly a word between: they are judged, and cut, together. */
export interface LinkRow {
  readonly links: readonly LinkNode[];
  /** The links and what stands between them, in document order. */
  readonly nodes: readonly Node[];
  /** Offsets into the leaf's text. */
  readonly start: number;
  readonly end: number;
}

const MAX_GAP = 12;

export function findLinkRows(leaf: Leaf): LinkRow[] {
  const rows: LinkNode[][] = [];
  for (const link of leaf.links) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && leaf.text.slice(last.end, link.start).trim().length <= MAX_GAP && link.start >= last.end)
      row.push(link);
    else if (!last || link.start >= last.end) rows.push([link]);
  }
  return rows.map((links) => {
    const start = links[0]?.start ?? 0;
    const end = links.at(-1)?.end ?? start;
    return { links, nodes: nodesOf(leaf, links, start, end), start, end };
  });
}

const SENTENCE = /[^.!?…。！？]+[.!?…。！？]+["'”’»)\]」』]*(?=$|\s|[\u3000-\u9fff])/g;
/** Three words, or six signs of Chinese or Japanese: less is 'Mr.' or a number. */
const ENOUGH = /(?:\S+\s+){2}\S|[\u3040-\u9fff]{6}/;

/** How many whole sentences of the leaf stand without a link, or behind links that were put before their first word. */
export function countSentences({ text, links }: Leaf): number {
  let count = 0;
  for (const { 0: sentence, index } of text.slice(0, MAX_READ).matchAll(SENTENCE)) {
    const end = index + sentence.length;
    let start = index;
    let inside = false;
    for (const link of links) {
      if (link.start >= end || link.end <= index) continue;
      if (link.start > start + MAX_GAP) inside = true;
      start = link.end;
    }
    const own = text.slice(start, end).trim();
    if (!inside && ENOUGH.test(own) && (start === index || STARTS.test(own))) count += 1;
  }
  return count;
}

const STARTS = /^[^\p{L}\p{N}]*[^\p{Ll}\P{L}]/u;
/** Keeps the search for sentences short on text made against it. */
const MAX_READ = 4_000;

/** The links of the row and the text nodes that stand wholly between them, in document order. */
function nodesOf(leaf: Leaf, links: readonly LinkNode[], start: number, end: number): Node[] {
  const anchors = new Map(links.map((link) => [link.element, link]));
  const nodes: Node[] = [];
  let at = 0;
  const visit = (node: Node, depth: number) => {
    const from = at;
    if (isElement(node)) {
      const link = anchors.get(node);
      if (link) {
        nodes.push(node);
        at = link.end;
        return;
      }
      if (isUnread(node)) return;
      if (node.localName === 'br' || node.localName === 'hr') at += 1;
      if (node.localName === 'img') at += node.getAttribute('alt')?.length ?? 0;
    } else if (isText(node)) {
      at += node.data.length;
      if (from >= start && at <= end && at > from) nodes.push(node);
    }
    if (depth < 300) for (let child = node.firstChild; child; child = child.nextSibling) visit(child, depth + 1);
  };
  for (const node of leaf.nodes) visit(node, 0);
  return nodes;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const isText = (node: Node): node is Text => node.nodeType === 3;
