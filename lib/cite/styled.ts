/** A line with stretches in italics, without a word about how they are shown. */
export type Styled = readonly (string | { readonly italic: string })[];

export const toPlain = (line: Styled): string =>
  line.map((part) => (typeof part === 'string' ? part : part.italic)).join('');

export const toHtml = (line: Styled): string =>
  line.map((part) => (typeof part === 'string' ? escapeHtml(part) : `<i>${escapeHtml(part.italic)}</i>`)).join('');

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
