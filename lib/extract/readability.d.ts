/** Readability 0.6.0 as far as LeanReadability builds on it: its own methods are named here so that each use is typed. */
declare module '@mozilla/readability/Readability.js' {
  export default class Readability {
    constructor(document: Document, options?: { readonly keepClasses?: boolean });
    protected _metadata: { readonly byline: string };
    protected _articleTitle: string;
    protected _prepDocument(): void;
    /** The chosen content in a new <div>; null where the body holds no text. */
    protected _grabArticle(page: Element | null): Element | null;
    protected _isProbablyVisible(node: Element): boolean;
    protected _setNodeTag(node: Element, tag: string): Element;
    protected _isElementWithoutContent(node: Element): boolean;
    protected _cleanStyles(content: Element): void;
    protected _fixLazyImages(content: Element): void;
  }
}
