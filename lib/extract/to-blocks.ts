import type { Block, BlockKind } from '../article.ts';
import { ORDER } from './copy-page.ts';

/** A block with its source element's place in the page. */
export interface PlacedBlock {
  readonly block: Block;
  readonly order: number;
}

const KINDS: Readonly<Record<string, BlockKind>> = {
  P: 'paragraph',
  H2: 'heading',
  H3: 'heading',
  H4: 'heading',
  H5: 'heading',
  H6: 'heading',
  BLOCKQUOTE: 'quotation',
  UL: 'list',
  OL: 'list',
  DL: 'list',
  TABLE: 'table',
  PRE: 'code',
  FIGURE: 'figure',
  IMG: 'figure',
  HR: 'rule',
};
const BLOCK_CHILD = 'p,h2,h3,h4,h5,h6,blockquote,ul,ol,dl,table,pre,figure,hr,div';

/** Sanitised content to blocks in reading order. */
export function toBlocks(content: DocumentFragment): PlacedBlock[] {
  const placed: PlacedBlock[] = [];
  const add = (element: Element, order: number) => {
    const kind = KINDS[element.tagName] ?? 'paragraph';
    const text = element.textContent ?? '';
    if (kind !== 'figure' && kind !== 'rule' && !text.trim()) return;
    for (const node of [element, ...element.querySelectorAll(`[${ORDER}]`)]) node.removeAttribute(ORDER);
    placed.push({ block: { id: `b${placed.length}`, kind, html: element.outerHTML, text }, order });
  };
  const visit = (parent: Element | DocumentFragment) => {
    let loose: Element | null = null;
    for (const node of [...parent.childNodes]) {
      if (isElement(node) && (node.tagName in KINDS || node.querySelector(BLOCK_CHILD))) {
        if (loose) add(loose, orderOf(parent));
        loose = null;
        if (node.tagName in KINDS) add(node, orderOf(node));
        else visit(node);
      } else {
        loose ??= content.ownerDocument.createElement('p');
        loose.append(node);
      }
    }
    if (loose) add(loose, orderOf(parent));
  };
  visit(content);
  return placed;
}

const isElement = (node: Node): node is Element => node.nodeType === 1;
const orderOf = (parent: Element | DocumentFragment): number =>
  isElement(parent) ? Number(parent.getAttribute(ORDER) ?? -1) : -1;
