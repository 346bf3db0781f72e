/** The attribute that carries an element's place in the live page through Readability: its index in document order. */
export const ORDER = 'data-nutgraf-order';

export interface PageCopy {
  readonly document: Document;
  /** Every live node in document order; an element's index is its ORDER. */
  readonly nodes: readonly Node[];
  /** A live node's place in `nodes`, -1 where it came later. */
  indexOf(live: Node): number;
  /** The copy's node for a live one. */
  copyOf(live: Node): Node | undefined;
  /** The live element from which this one was copied. */
  liveOf(copy: Element): Element | null;
}

/** A deep copy to work on, so that the page itself is never altered. */
export function copyPage(live: Document): PageCopy {
  const document = live.cloneNode(true);
  if (!isDocument(document)) throw new TypeError('a document clones to a document');
  // Readability 0.6.0 skips its visibility checks where the class of <html> looks like "unlikely" content.
  document.documentElement?.removeAttribute('class');
  const nodes: Node[] = [];
  const copies: Node[] = [];
  const places = new Map<Node, number>();
  const from = live.createTreeWalker(live);
  const to = document.createTreeWalker(document);
  for (;;) {
    const copy = to.currentNode;
    if (isElement(copy)) copy.setAttribute(ORDER, String(nodes.length));
    places.set(from.currentNode, nodes.length);
    nodes.push(from.currentNode);
    copies.push(copy);
    if (!from.nextNode() || !to.nextNode()) break;
  }
  return {
    document,
    nodes,
    indexOf: (node) => places.get(node) ?? -1,
    copyOf: (node) => copies[places.get(node) ?? -1],
    liveOf(copy) {
      const node = nodes[orderOf(copy)];
      return node && isElement(node) ? node : null;
    },
  };
}

/** -1 where the element was made on the way. */
export const orderOf = (element: Element): number => Number(element.getAttribute(ORDER) ?? -1);

const isDocument = (node: Node): node is Document => node.nodeType === 9;
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
