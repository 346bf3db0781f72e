const SEPARATOR = /(\s+[|\-–—·•»«:/]+\s+|\s*[|»«｜]\s*|(?<=\S)[_＿](?=\S))/u;

/** The title without the site's name and the sections around it: 'Rain stops play - Sport | The Herald' to 'Rain stops play'. */
export function toTitle(raw: string, siteNames: readonly string[], heading: string): string {
  const title = raw.replace(/\s+/g, ' ').trim();
  const plain = heading.replace(/\s+/g, ' ').trim();
  // The page's own heading decides where it is a part of the longer title.
  if (plain.length > 8 && title.length > plain.length && (title.startsWith(plain) || title.endsWith(plain)))
    return plain;
  const sites = siteNames.map(keyOf).filter((key) => key.length > 1);
  const isSite = (part = '') => {
    const key = keyOf(part);
    return sites.some((site) => key === site || (key.length > 3 && key === `the${site}`));
  };
  // Parts, and what stands between them.
  const parts = title.split(SEPARATOR);
  while (parts.length > 1 && isSite(parts.at(-1))) parts.splice(-2);
  while (parts.length > 1 && isSite(parts[0])) parts.splice(0, 2);
  return parts.join('') || title;
}

/** Letters and digits alone, 'The' and the domain's ending left out. */
export const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\.(?:com|org|net|co|de|fr|uk|cn|jp|kr|info|tv|io|eu|us|in|it|es|nl|ru)(?:\.[a-z]{2})?$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
