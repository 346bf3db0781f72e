import type { Meta, Removal } from '../article.ts';
import { fingerprint } from './fingerprint.ts';

/** What a report needs of the article's meta. */
export type ReportMeta = Pick<Meta, 'url' | 'title' | 'site'>;

const MAX_TEXT = 400;
const MAX_HOSTS = 40;

/**
 * Plain text for the people who run the site: what was found, where, how it was hidden and where it leads. Empty
 * without removals. Hosts are written 'example[.]com', so that no mail program turns the report into links.
 */
export function toOwnerReport(meta: ReportMeta, removed: readonly Removal[]): string {
  if (!removed.length) return '';
  const hosts = [...new Set(removed.flatMap((removal) => removal.hosts))];
  const links = removed.reduce((sum, removal) => sum + removal.links, 0);
  return lines([
    'This page seems to have been tampered with.',
    '',
    `Page: ${meta.title}`,
    `Address: ${meta.url}`,
    `Found: ${count(removed.length, 'block')} with ${count(links, 'link')} to ${count(hosts.length, 'other site')}`,
    '',
    ...removed.flatMap((removal, index) => [`${index + 1}. ${removal.why}`, ...describe(removal), '']),
    ...(hosts.length ? ['Sites that are linked to:', ...listed(hosts), ''] : []),
    'Such blocks are usually put into templates, plugins, widgets or the database by somebody who broke in.',
    'Look for the words above in all of them, change the passwords, and update the software of the site.',
  ]);
}

/** Plain text about one removal that a reader thinks is wrong: what the rules saw, nothing about the reader. */
export function toWrongRemovalReport(meta: ReportMeta, removal: Removal): string {
  return lines([
    'Wrong removal',
    '',
    `Address: ${meta.url}`,
    `Rules: ${removal.rules.join(', ')}`,
    `Reason given: ${removal.why}`,
    ...describe(removal),
    ...(removal.hosts.length ? ['   Sites:', ...listed(removal.hosts)] : []),
    `Fingerprint: ${fingerprint(removal.text)}`,
  ]);
}

function describe(removal: Removal): string[] {
  return [
    `   Where: ${removal.place}`,
    `   Shown: ${removal.hidden === null ? 'visible' : `hidden (${removal.hidden})`}`,
    `   Links: ${removal.links}`,
    `   Text: ${shorten(removal.text)}`,
  ];
}

const listed = (hosts: readonly string[]) => [
  ...hosts.slice(0, MAX_HOSTS).map((host) => `   ${host.replaceAll('.', '[.]')}`),
  ...(hosts.length > MAX_HOSTS ? [`   and ${hosts.length - MAX_HOSTS} more`] : []),
];

const shorten = (text: string) => (text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT).trimEnd()} …` : text);
const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;
const lines = (all: readonly string[]) => `${all.join('\n')}\n`;
