import type { Finding } from './find-spam.ts';

/** Marks what was hidden, with the inline style that stood there before, so that it can be shown again exactly. */
const HIDDEN = 'data-nutgraf-hidden';

/**
 * Hides the findings' elements; text that stands bare is left, as it can't be hidden alone, and so is what is hidden
 * already. Returns how many findings were hidden now.
 */
export function hideFindings(findings: readonly Finding[]): number {
  let hidden = 0;
  for (const { nodes } of findings) {
    const elements = nodes.filter(isStyled).filter((element) => !element.closest(`[${HIDDEN}]`));
    for (const element of elements) {
      element.setAttribute(HIDDEN, element.getAttribute('style') ?? '');
      element.style.setProperty('display', 'none', 'important');
    }
    if (elements.length > 0) hidden += 1;
  }
  return hidden;
}

/** False where nothing was hidden. */
export function showHidden(document: Document): boolean {
  const elements = [...document.querySelectorAll(`[${HIDDEN}]`)];
  for (const element of elements) {
    const style = element.getAttribute(HIDDEN);
    element.removeAttribute(HIDDEN);
    if (style) element.setAttribute('style', style);
    else element.removeAttribute('style');
  }
  return elements.length > 0;
}

const isStyled = (node: Node): node is HTMLElement => node.nodeType === 1 && 'style' in node;
