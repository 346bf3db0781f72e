import { LeanReadability } from './lean-readability.ts';

/** The element with the article in it, null where Readability finds nothing. Takes the document apart. */
export const readBody = (copy: Document): Element | null =>
  new LeanReadability(copy, { keepClasses: true }).grab(copy.title);
