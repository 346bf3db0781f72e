/** For text and quoted attributes of HTML and XML alike; characters that XML forbids are dropped. */
export const escapeMarkup = (text: string): string =>
  dropForbidden(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

/** Control characters and halves of surrogate pairs, which no XML parser takes. */
export const dropForbidden = (text: string): string =>
  text.replace(
    /[\0-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '',
  );

/** An address that a click may follow, or null: of the web, or of a file we imported (which leads nowhere). */
export const toSafeAddress = (url: string): string | null => (/^https?:\/\//i.test(url) ? url : null);
