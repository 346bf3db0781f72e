import type { Meta } from '../../article.ts';
import { toSafeLine } from '../../text/safe-line.ts';
import { parseUrl, readCanonicalUrl } from '../canonical-url.ts';
import { toAuthors } from './authors.ts';
import { toIsoDate } from './dates.ts';
import { readDirection } from './direction.ts';
import { type PageFacts, textOf } from './page-facts.ts';
import { RANKS, readAll, readBest, type Source } from './sources.ts';
import { keyOf, toTitle } from './title.ts';

/** What the page says of itself, the best source of each field first. `prose`: a sample of the article's text, in `language` (BCP 47). */
export function readMeta(facts: PageFacts, prose: string, language: string): Meta {
  const url = facts.url;
  const host = parseUrl(url)?.hostname.replace(/^www\./, '') ?? '';
  const sites = readAll(RANKS.site, facts);
  const site = clean(sites.find((name) => !/^https?:/.test(name)) ?? '') || clean(siteFromTitle(facts, host)) || host;
  const title = readTitle(facts, [site, host, hostLabel(host), ...sites]);
  const { publishedAt, modifiedAt } = readDates(facts, language);
  return {
    url,
    canonicalUrl: readCanonicalUrl(url, readAll(RANKS.canonical, facts)),
    title,
    subtitle: readSubtitle(facts, title),
    authors: readAuthors(facts, site),
    site,
    section: readBest(RANKS.section, facts, clean, (text) => text.length > 1 && text.length < 60),
    publishedAt,
    modifiedAt,
    language,
    direction: readDirection(language, prose),
    leadImage: readLeadImage(facts),
    excerpt: readBest(RANKS.excerpt, facts, clean, (text) => text.length > 20),
  };
}

const clean = (text: string) =>
  toSafeLine(text)
    .replace(/[\s\u00ad\ufeff]+/g, ' ')
    .trim();

/** 'news.example.co.uk' to 'example'. */
const hostLabel = (host: string) => {
  const labels = host.split('.');
  return labels.length > 2 && (labels.at(-2)?.length ?? 0) <= 3 ? (labels.at(-3) ?? '') : (labels.at(-2) ?? host);
};

/** As the page shows it, where that is what its fields tell too: a card's or a search engine's title is often another. */
function readTitle(facts: PageFacts, siteNames: readonly string[]): string {
  const heading = facts.head.heading ? clean(textOf(facts.head.heading)) : '';
  const fields = readAll(RANKS.title, facts).map(clean);
  const title = toTitle(fields.find((text) => text.length > 1) ?? '', siteNames, heading);
  const [own, shown] = [keyOf(title), keyOf(heading)];
  // A kicker may stand before it in the heading, and another line behind.
  if (shown.endsWith(own) || shown.length > own.length * 1.5) return title;
  const told = fields
    .filter((text) => text !== heading)
    .join(' ')
    .toLowerCase();
  const words = heading.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
  const isTold = words.length > 3 && words.filter((word) => told.includes(word)).length > words.length / 2;
  return isTold ? toTitle(heading, siteNames, '') : title;
}

/** Where a site does not name itself, the end of its <title> does when the host agrees. */
function siteFromTitle(facts: PageFacts, host: string): string {
  const last =
    facts.document.title
      .split(/\s+[|\-–—·•]\s+/)
      .at(-1)
      ?.trim() ?? '';
  const key = keyOf(last);
  return key.length > 2 && (keyOf(host).includes(key) || key.includes(keyOf(hostLabel(host)))) ? last : '';
}

function readAuthors(facts: PageFacts, site: string): string[] {
  for (const source of RANKS.authors) {
    const isShown = source.name.startsWith('shown');
    const lines = source.read(facts).slice(0, isShown ? 8 : 20);
    const names = toAuthors(lines.map(clean), site, isShown);
    if (names.length > 0) return names;
  }
  return [];
}

/** The values of the first source that has any. */
function firstOf(sources: readonly Source[], facts: PageFacts): string[] {
  for (const source of sources) {
    const found = source.read(facts);
    if (found.length > 0) return found;
  }
  return [];
}

function readSubtitle(facts: PageFacts, title: string): string | null {
  const found = firstOf(RANKS.subtitle, facts);
  return (
    found.map(clean).find((text) => text.length > 12 && text.length < 400 && !keyOf(text).includes(keyOf(title))) ??
    null
  );
}

function readDates(facts: PageFacts, language: string): Pick<Meta, 'publishedAt' | 'modifiedAt'> {
  let publishedAt: string | null = null;
  for (const source of RANKS.published) {
    const found = source.read(facts).flatMap((raw) => toIsoDate(raw, language) ?? []);
    // A later source may tell the hour of the day that the first one gave.
    publishedAt = publishedAt
      ? (found.find((date) => date.length > 10 && date.startsWith(publishedAt ?? '-')) ?? publishedAt)
      : (found[0] ?? null);
    if (publishedAt && publishedAt.length > 10) break;
  }
  const modified = readAll(RANKS.modified, facts).flatMap((raw) => toIsoDate(raw, language) ?? [])[0] ?? null;
  const isLater =
    modified && publishedAt && modified.slice(0, 10) >= publishedAt.slice(0, 10) && modified !== publishedAt;
  return { publishedAt, modifiedAt: isLater || (modified && !publishedAt) ? modified : null };
}

function readLeadImage(facts: PageFacts): string | null {
  for (const raw of firstOf(RANKS.image, facts)) {
    const url = raw.length < 4_000 ? parseUrl(raw, facts.document.baseURI) : null;
    if (url && /^https?:$/.test(url.protocol)) return url.href;
  }
  return null;
}
