const SEPARATOR = /\s+[|\-–—·•»«:/]+\s+|\s*[|»«｜]\s*|(?<=\S)[_＿](?=\S)/u;

/** The title without the site's name and the sections around it: 'Rain stops play - Sport | The Herald' to 'Rain stops play'. */
export function toTitle(raw: string, siteNames: readonly string[], heading: string): string {
  const title = raw.replace(/\s+/g, ' ').trim();
  const plain = heading.replace(/\s+/g, ' ').trim();
  // The page's own heading decides where it is a part of the longer title.
  if (plain.length > 8 && title.length > plain.length && (title.startsWith(plain) || title.endsWith(plain)))
    return plain;
  let parts = title.split(SEPARATOR).filter(Boolean);
  if (parts.length < 2) return title;
  const sites = siteNames.map(keyOf).filter((key) => key.length > 1);
  const isSite = (part: string) =>
    sites.some((site) => keyOf(part) === site || (keyOf(part).length > 3 && keyOf(part) === `the${site}`));
  let cut = title;
  while (parts.length > 1 && isSite(parts.at(-1) ?? '')) {
    const last = parts.at(-1) ?? '';
    cut = cut.slice(0, cut.lastIndexOf(last)).replace(/[\s|\-–—·•»«:/_｜＿]+$/u, '');
    parts = parts.slice(0, -1);
  }
  while (parts.length > 1 && isSite(parts[0] ?? '')) {
    cut = cut.slice(cut.indexOf(parts[0] ?? '') + (parts[0]?.length ?? 0)).replace(/^[\s|\-–—·•»«:/_｜＿]+/u, '');
    parts = parts.slice(1);
  }
  return cut || title;
}

/** Letters and digits alone, 'The' and the domain's ending left out. */
export const keyOf = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKC')
    .replace(/\.(?:com|org|net|co|de|fr|uk|cn|jp|kr|info|tv|io|eu|us|in|it|es|nl|ru)(?:\.[a-z]{2})?$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
