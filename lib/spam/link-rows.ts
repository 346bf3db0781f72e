import type { Leaf, LinkNode } from './parts.ts';

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

function nodesOf(leaf: Leaf, links: readonly LinkNode[], start: number, end: number): Node[] {
  const nodes: Node[] = [];
  let next = 0;
  for (const piece of leaf.pieces) {
    if (piece.start < start || piece.end > end) continue;
    for (let link = links[next]; link && link.start < piece.end; link = links[next]) {
      nodes.push(link.element);
      next += 1;
    }
    const covering = links[next - 1];
    if (!covering || piece.start >= covering.end) nodes.push(piece.node);
  }
  for (const link of links.slice(next)) nodes.push(link.element);
  return nodes;
}
