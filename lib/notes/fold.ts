/**
 * The text in which marks of one meaning are one: quotation marks, dashes, kinds of space, case. Every UTF-16 unit stays
 * one unit, so offsets are the same in both.
 */
export function fold(text: string): string {
  const plain = text.replace(SPACE, ' ').replace(DOUBLE, '"').replace(SINGLE, "'").replace(DASH, '-');
  const small = plain.toLowerCase();
  return small.length === plain.length ? small : plain;
}

const SPACE = /[\s\u00a0\u200b]/g;
const DOUBLE = /[“”„‟«»「」『』]/g;
const SINGLE = /[‘’‚‛‹›]/g;
const DASH = /[‐‑‒–—―]/g;
