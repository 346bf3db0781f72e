export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isText = (node: Node): node is Text => node.nodeType === 3;

/** Kept beside the elements: as an attribute it costs more than the copy that it marks. */
const orders = new WeakMap<Element, number>();

/** The place in the live page (an index in document order) of the element from which this one was copied; -1 where it was made on the way. */
export const orderOf = (element: Element): number => orders.get(element) ?? -1;
export function setOrder(element: Element, order: number): void {
  orders.set(element, order);
}

/** What stands in another's stead has its place. */
export function takeOrder(element: Element, from: Element): void {
  const order = orders.get(from);
  if (order !== undefined) setOrder(element, order);
}

/** The same element under another tag, attributes and place kept. */
export function renameTo(element: Element, tag: string): Element {
  const renamed = element.ownerDocument.createElement(tag);
  takeOrder(renamed, element);
  for (const { name, value } of [...element.attributes]) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/** Letters of the element's text, white space aside, counted no further than past the limit: a page may hold megabytes. */
export function countLetters(element: Element, limit: number): number {
  let count = 0;
  for (let node = element.firstChild; node && count <= limit; node = node.nextSibling) {
    if (isText(node)) count += node.data.replace(/\s+/g, '').length;
    else if (isElement(node) && node.localName !== 'script' && node.localName !== 'style')
      count += countLetters(node, limit - count);
  }
  return count;
}

/** 'section.blk blk--txt': elements that a page makes alike it calls alike. */
export const makeOf = (element: Element): string => `${element.localName}.${element.getAttribute('class') ?? ''}`;
