import { echoes, namesSite, throwAwayLook } from '../../../lib/spam/hosts.ts';
import { measureRegion } from '../../../lib/spam/measure.ts';
import type { LinkData, PageFacts, Region } from '../../../lib/spam/region.ts';
import type { Suspect } from '../../../lib/spam/rules/rule.ts';
import { toWords } from '../../../lib/spam/words.ts';

/** 'words of the link -> https://host/path', or '-> /path' on the page's own site. */
export function toLink(line: string): LinkData {
  const [text = '', address = '#'] = line.split('->').map((part) => part.trim());
  const url = new URL(address, 'https://harbourpost.example');
  const host = url.hostname.replace(/^www\./, '');
  const named = host === 'harbourpost.example' ? '' : host;
  const path = address.startsWith('#') ? '#' : url.pathname + url.search;
  return {
    text,
    host: named,
    path,
    throwAway: throwAwayLook(named, path),
    echoing: echoes(text, named, path),
    naming: named !== '' && namesSite(text, named),
    image: false,
    language: false,
  };
}

function toRegion(parts: Partial<Region>): Region {
  const links = parts.links ?? [];
  const items = parts.items ?? [];
  const text = [...links.map((link) => link.text), ...items].join(' | ');
  return {
    kind: links.length ? 'links' : 'keywords',
    text,
    links,
    items,
    separator: items.length ? '|' : '',
    before: '',
    behind: '',
    prose: 0,
    hidden: null,
    cut: false,
    ...parts,
  };
}

export const links = (...lines: string[]) => lines.map(toLink);

/** A page of prose about a bridge, which holds the region as well. */
function toPage(region: Region, facts: Partial<PageFacts> = {}): PageFacts {
  const words = new Map<string, number>();
  for (const word of toWords(`${PROSE} ${region.text}`)) words.set(word, (words.get(word) ?? 0) + 1);
  return {
    site: 'harbourpost.example',
    script: 'Latn',
    words,
    sites: new Map(),
    named: new Set(),
    folders: new Map(),
    ...facts,
  };
}

export function toSuspect(parts: Partial<Region>, facts: Partial<PageFacts> = {}): Suspect {
  const region = toRegion(parts);
  const page = toPage(region, facts);
  return { region, page, measures: measureRegion(region, page) };
}

const PROSE = `The old harbour bridge reopened to cars and cyclists on Monday after two years of repairs that cost the
city 41 million dollars. The mayor cut the ribbon shortly before nine. Engineers had replaced every cable and most of
the deck. Shop owners on the north bank hope that customers will return to the town.`;
