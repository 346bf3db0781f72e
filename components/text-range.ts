/** Offset into the text of `root` of a place in the DOM, as a selection gives it. */
export function toOffset(root: Element, node: Node, at: number): number {
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  range.setEnd(node, at);
  return range.toString().length;
}

/** The DOM range of a stretch of the text of `root`; null where it is not that long. */
export function toDomRange(root: Element, start: number, end: number): Range | null {
  const range = root.ownerDocument.createRange();
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let offset = 0;
  let hasStart = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const length = node.textContent?.length ?? 0;
    if (!hasStart && start < offset + length) {
      range.setStart(node, start - offset);
      hasStart = true;
    }
    if (hasStart && end <= offset + length) {
      range.setEnd(node, end - offset);
      return range;
    }
    offset += length;
  }
  return null;
}
