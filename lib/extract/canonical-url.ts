/** Query parameters that say where a reader came from, not what is read: '*' stands for any ending. */
const TRACKING = (
  'utm_* at_* fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid igshid igsh mc_* _hs* mkt_tok cmp* ' +
  'icid ocid ncid xtor spm wt_* s_cid ftag ito smid smtyp sr_share soc_* ref_src ref_url guc* _ga _gl __twitter_impression ' +
  'share_* wkey wickedid vero_* oly_* rb_clickid dicbo obOrigUrl fb_* ga_* campaign_id chn pk_* mtm_*'
).split(' ');
const EXACT = new Set(TRACKING.filter((name) => !name.endsWith('*')).map((name) => name.toLowerCase()));
const PREFIXES = TRACKING.filter((name) => name.endsWith('*')).map((name) => name.slice(0, -1).toLowerCase());

/** The same page under one address: tracking parameters, fragment and default port gone. Not a URL: as it was. */
export function toCanonicalUrl(url: string): string {
  const parsed = parseUrl(url);
  if (!parsed) return url;
  parsed.hash = '';
  parsed.username = '';
  parsed.password = '';
  // Not [...keys()]: in a content script of Firefox's, that iterator can't be iterated.
  const names: string[] = [];
  parsed.searchParams.forEach((_, name) => void names.push(name));
  // Untouched where nothing goes: URLSearchParams would re-encode what some sites tell apart.
  if (names.some(isTracking)) {
    for (const name of names) if (isTracking(name)) parsed.searchParams.delete(name);
  }
  return parsed.href.replace(/\?$/, '');
}

/** The page's own name for itself if it is of the same site and more than its front page, else where it was read. */
export function readCanonicalUrl(url: string, candidates: readonly (string | null)[]): string {
  const here = parseUrl(url);
  for (const candidate of candidates) {
    const parsed = candidate && here ? parseUrl(candidate, here.href) : null;
    if (!parsed || !here || !/^https?:$/.test(parsed.protocol) || !isSameSite(parsed.hostname, here.hostname)) continue;
    // A front page as "canonical" is a template's slip, and would make one row of all the site's articles.
    if (parsed.pathname === '/' && !parsed.search && (here.pathname !== '/' || here.search)) continue;
    return toCanonicalUrl(parsed.href);
  }
  return toCanonicalUrl(url);
}

/** Whether two hosts belong to one site. No list of public suffixes: 'co.uk' and its like are known by their shape. */
export function isSameSite(a: string, b: string): boolean {
  return siteOf(a) === siteOf(b);
}

function siteOf(host: string): string {
  if (/^[\d.]+$/.test(host) || host.includes(':')) return host;
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  const second = labels.at(-2) ?? '';
  const isSuffix =
    labels.length > 2 &&
    (second.length <= 2 || /^(?:com|net|org|gov|edu|gob|gouv)$/.test(second)) &&
    (labels.at(-1)?.length ?? 0) === 2;
  return labels.slice(isSuffix ? -3 : -2).join('.');
}

const isTracking = (name: string): boolean => {
  const lower = name.toLowerCase();
  return EXACT.has(lower) || PREFIXES.some((prefix) => lower.startsWith(prefix));
};

export function parseUrl(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}
