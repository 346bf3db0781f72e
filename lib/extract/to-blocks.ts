import type { Block } from '../article.ts';
import type { Draft } from './draft.ts';

/** A block with its source element's place in the page. */
export interface PlacedBlock {
  readonly block: Block;
  readonly order: number;
  /** The live element that it came from. */
  readonly source: Element | null;
}

/** Parses HTML to where nothing runs or loads. */
type Parse = (html: string) => ParentNode & Node;

/**
 * Drafts to blocks, with the promise kept that `text` is the textContent of `html` wherever it is parsed again. Pages of the
 * extension, where Trusted Types let no text into a template, bring a `parse` of their own.
 */
export function toBlocks(drafts: readonly Draft[], prefix = 'b', parse?: Parse): PlacedBlock[] {
  const first = drafts[0];
  if (!first) return [];
  const parser = parse ?? toTemplateParser(first.element.ownerDocument);
  return drafts.map(({ kind, element, text, order, source }, index) => {
    const block: Block = { id: `${prefix}${index}`, kind, html: element.outerHTML, text };
    return {
      block: !isNested(element) || isStable(block, parser) ? block : toPlainBlock(block, element),
      order,
      source,
    };
  });
}

/** A paragraph with inline elements alone parses as it stands. */
const isNested = (element: Element) =>
  !/^(?:P|H[1-6])$/.test(element.tagName) ||
  element.querySelector(
    'a a,p,div,ul,ol,li,dl,dt,dd,table,tr,td,th,blockquote,pre,hr,figure,h2,h3,h4,h5,h6,figcaption,caption,tbody',
  ) !== null;

/** Markup that no parser would build (a table in a link in a table, …) comes out otherwise when parsed. */
function isStable({ html, text }: Block, parse: Parse): boolean {
  const parsed = parse(html);
  return parsed.childNodes.length === 1 && parsed.textContent === text;
}

function toTemplateParser(document: Document): Parse {
  const template = document.createElement('template');
  return (html) => parseInto(template, html);
}

function parseInto(template: HTMLTemplateElement, html: string): DocumentFragment {
  template.innerHTML = html;
  return template.content;
}

function toPlainBlock(block: Block, element: Element): Block {
  const plain = element.ownerDocument.createElement(block.kind === 'code' ? 'pre' : 'p');
  plain.textContent = block.text;
  return { ...block, kind: block.kind === 'code' ? 'code' : 'paragraph', html: plain.outerHTML };
}
