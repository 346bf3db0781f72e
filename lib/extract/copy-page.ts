/** The attribute that carries an element's place in the live page through Readability: its index in document order. */
export const ORDER = 'data-nutgraf-order';

export interface PageCopy {
  readonly document: Document;
  /** The copy's node for a live one. */
  copyOf(live: Node): Node | undefined;
}

/** A deep copy to work on, so that the page itself is never altered. */
export function copyPage(live: Document): PageCopy {
  const document = live.cloneNode(true);
  if (!isDocument(document)) throw new TypeError('a document clones to a document');
  // Readability 0.6.0 skips its visibility checks where the class of <html> looks like "unlikely" content.
  document.documentElement?.removeAttribute('class');
  const copies = new Map<Node, Node>();
  const from = live.createTreeWalker(live);
  const to = document.createTreeWalker(document);
  let order = 0;
  for (;;) {
    copies.set(from.currentNode, to.currentNode);
    if (isElement(to.currentNode)) to.currentNode.setAttribute(ORDER, String(order));
    order += 1;
    if (!from.nextNode() || !to.nextNode()) break;
  }
  return { document, copyOf: (node) => copies.get(node) };
}

const isDocument = (node: Node): node is Document => node.nodeType === 9;
const isElement = (node: Node): node is Element => node.nodeType === 1;
