/** The attribute that carries an element's place in the live page through Readability: its index in document order. */
export const ORDER = 'data-nutgraf-order';
/** Elements that Readability renames or rebuilds, and those whose place is asked for; inline ones need none. */
const INLINE = new Set(
  'a,b,i,em,strong,span,small,br,u,s,font,time,cite,abbr,code,sub,sup,wbr,script,style,link,meta,path,option,source,svg,g,use'.split(
    ',',
  ),
);

export interface PageCopy {
  readonly document: Document;
  /** Every live element in document order; its index is its ORDER. */
  readonly elements: readonly Element[];
  /** A live element's place, a text's that of the element it stands in; -1 where it came later. */
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
  const elements = [...live.querySelectorAll('*')];
  const copies = [...document.querySelectorAll('*')];
  const places = new Map<Node, number>();
  for (let index = 0; index < elements.length; index += 1) {
    const element = elements[index];
    const copy = copies[index];
    if (!element || !copy) break;
    places.set(element, index);
    if (!INLINE.has(copy.localName)) copy.setAttribute(ORDER, String(index));
  }
  const indexOf = (node: Node) => places.get(isElement(node) ? node : (node.parentNode ?? node)) ?? -1;
  return {
    document,
    elements,
    indexOf,
    copyOf(node) {
      if (isDocument(node)) return document;
      if (isElement(node)) return copies[indexOf(node)];
      const siblings: ArrayLike<Node> = node.parentNode?.childNodes ?? [];
      return copies[indexOf(node)]?.childNodes[Array.prototype.indexOf.call(siblings, node)];
    },
    liveOf: (copy) => elements[orderOf(copy)] ?? null,
  };
}

/** -1 where the element was made on the way. */
export const orderOf = (element: Element): number => Number(element.getAttribute(ORDER) ?? -1);

const isDocument = (node: Node): node is Document => node.nodeType === 9;
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;
