import { LeanReadability } from './lean-readability.ts';

/** The element with the article in it, null where Readability finds nothing. Takes the copy apart; `refill` makes it whole. */
export const readBody = (copy: Document, refill: () => void): Element | null =>
  new LeanReadability(copy, { keepClasses: true }).grab(copy.title, refill);
