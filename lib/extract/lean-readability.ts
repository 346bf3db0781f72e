import Readability from '@mozilla/readability/Readability.js';
import { takeOrder } from './nodes.ts';

/**
 * Readability's choice of the content and no more: the metadata, the lazy images, the links and the scripts are dealt with
 * before it runs, by code of ours. What it does without, lean-build.ts takes out of the build too (4 kB gzipped).
 */
export class LeanReadability extends Readability {
  private refill = () => {};

  /** The element with the article in it. Takes the document apart, and asks for it anew where it tries again. */
  grab(title: string, refill: () => void): Element | null {
    this.refill = refill;
    // A byline that is known is not searched for: the steps know one when they see it.
    this._metadata = { byline: 'known' };
    this._articleTitle = title;
    this._prepDocument();
    return this._grabArticle(null);
  }

  /** Where Readability puts back the markup that it wrote out for every page (lean-build.ts): few need it. */
  protected restore(): void {
    this.refill();
    this._prepDocument();
  }

  /** Asked of every element; few have an attribute that could hide them, and `style` is an object made anew each time. */
  protected override _isProbablyVisible(node: Element): boolean {
    const mayHide = node.hasAttribute('style') || node.hasAttribute('hidden') || node.hasAttribute('aria-hidden');
    return !mayHide || super._isProbablyVisible(node);
  }

  protected override _setNodeTag(node: Element, tag: string): Element {
    const renamed = super._setNodeTag(node, tag);
    takeOrder(renamed, node);
    return renamed;
  }

  /** Asked of every box: the first letter in it answers, where Readability gathers the text of all that it holds. */
  protected override _isElementWithoutContent(node: Element): boolean {
    return !holdsText(node) && super._isElementWithoutContent(node);
  }

  /** Styles stay behind when the content is copied. */
  protected override _cleanStyles(): void {}
  protected override _fixLazyImages(): void {}
}

function holdsText(node: Element): boolean {
  const walker = node.ownerDocument.createTreeWalker(node, SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) if (text.nodeValue?.trim()) return true;
  return false;
}

const SHOW_TEXT = 4;
