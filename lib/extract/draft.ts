import type { BlockKind } from '../article.ts';

/** A block in the making: a sanitised element that steps may still leave out. */
export interface Draft {
  readonly kind: BlockKind;
  readonly element: Element;
  /** The element's textContent, laid out. */
  readonly text: string;
  /** Characters of `text` inside links, 0 to 1. In-page links don't count: a table of contents is not a way out. */
  readonly linked: number;
  /** Index in the live page of the element that it came from (or stands in). */
  readonly order: number;
  /** The live element that it came from, for what markup says of it; null where none is known. */
  readonly source: Element | null;
}
