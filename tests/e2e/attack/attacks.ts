import { strToU8, zipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { FAMILIES } from '../../unit/hostile/payloads.ts';

/**
 * The attacks of tests/unit/hostile, numbered. In the short run every 41st (a number that meets all families). An address without
 * a scheme is a picture's like any other where it is one, and so belongs to the host whose pictures may load; so is the base of a
 * page, which says where its pictures are.
 */
export const ATTACKS: readonly string[] = FAMILIES.flatMap(([, cases]) => cases)
  .filter((_, index) => process.env.FORTRESS || index % 41 === 0)
  .map((one) =>
    one
      .replaceAll(/(?<!:)\/\/evil\.example\/x/g, '//img.example/x')
      .replace(/(?<=<base href=")https:\/\/evil(?=\.example)/, 'https://img'),
  );

/** Pictures may come from here; whoever asks anything of another host was made to. */
export const PICTURE_HOSTS = /^https?:\/\/(?:img|x)\.example\/|^(?:img|x)\.example:443$/;

const BATCH = 24;

export interface Numbered {
  readonly number: number;
  readonly payload: string;
}

/** Side by side where an attack leaves what follows it in peace, alone where it swallows it (an open comment, <plaintext>). */
export function toBatches(): Numbered[][] {
  const { document } = new JSDOM('').window;
  const parser = document.createElement('template');
  const isPeaceful = ({ payload }: Numbered) => {
    parser.innerHTML = `<div>${payload}</div><p id="behind">x</p>`;
    const last = parser.content.lastElementChild;
    return last?.id === 'behind' && payload.length < 100_000;
  };
  const all = ATTACKS.map((payload, number) => ({ number, payload }));
  const peaceful = all.filter(isPeaceful);
  const alone = all.filter((one) => !peaceful.includes(one)).map((one) => [one]);
  const together = Array.from({ length: Math.ceil(peaceful.length / BATCH) }, (_, index) =>
    peaceful.slice(index * BATCH, (index + 1) * BATCH),
  );
  return [...together, ...alone];
}

const sentence = (number: number) =>
  `Before attack ${number} the harbour wall, which two winter storms broke, is said to be rebuilt from spring as the council decided.`;

/** A page of news with the attacks between its paragraphs. */
export const toPage = (attacks: readonly Numbered[], head = ''): string =>
  `<!doctype html><html lang="en"><head>${head}<title>Harbour wall ${attacks[0]?.number}</title></head><body><article>
  <h1>Harbour wall ${attacks[0]?.number}</h1><p>${'The council met on Tuesday and spoke of the wall at length, as it had in spring. '.repeat(3)}</p>
  ${attacks.map(({ number, payload }) => `<p>${sentence(number)}</p>\n<div>${payload}</div>`).join('\n')}</article></body></html>`;

/** Block by block, as a sync or a backup could hand it over, with the attack in every word beside the text too. */
export function toDocuments(first: number, attacks: readonly Numbered[]): object[] {
  const id = toId(first);
  const url = `https://news.example/attack-${first}`;
  const words = attacks.map(({ payload }) => payload.slice(0, 60)).join(' ');
  const row = {
    ...{ url, canonicalUrl: url, title: `Wall ${first} ${words}`.slice(0, 1500), site: words.slice(0, 300) },
    ...{ authors: attacks.map(({ payload }) => payload.slice(0, 200)), publishedAt: '2026-01-02', language: 'en' },
    ...{ direction: 'ltr', excerpt: words.slice(0, 400) },
  };
  const entry = {
    ...row,
    ...{ _id: `entry:${id}`, schema: 2, minutes: 3, state: 'saved', savedAt: 1, updatedAt: 1, archived: false },
    ...{
      favourite: false,
      tags: [words.slice(0, 100)],
      status: 'unread',
      progress: 0,
      deletedAt: null,
      putBackAt: null,
    },
  };
  const blocks = attacks.flatMap(({ number, payload }) => [
    { id: `p${number}`, kind: 'paragraph', html: `<p>${sentence(number)}</p>`, text: sentence(number) },
    { id: `a${number}`, kind: 'paragraph', html: payload, text: payload },
    { id: `q${number}`, kind: 'quotation', html: `<blockquote>${payload}</blockquote>`, text: payload },
  ]);
  const removal = {
    id: 'r0',
    rules: ['hidden-block'],
    why: words.slice(0, 900),
    text: words,
    links: 3,
    hosts: [words.slice(0, 90)],
  };
  const article = {
    meta: {
      ...row,
      subtitle: words.slice(0, 900),
      section: words.slice(0, 90),
      modifiedAt: null,
      leadImage: attacks[0]?.payload.slice(0, 900) ?? null,
    },
    blocks,
    removed: [
      {
        ...removal,
        place: 'inside the article',
        hidden: words.slice(0, 90),
        blocks: blocks.slice(0, 6),
        replaces: null,
        after: null,
      },
    ],
    nextPages: [],
    coverage: { kept: 1, missing: [] },
  };
  return [entry, { _id: `content:${id}`, schema: 2, savedAt: 1, article, restored: ['r0'] }];
}

export const toId = (number: number): string => number.toString(16).padStart(32, '0');

/** A file of our own backup, as lib/library/backup/write-backup.ts makes it. */
export function toBackup(documents: readonly object[]): Uint8Array {
  return packBackup(documents.map((one) => JSON.stringify(one)));
}

/** Attacks of a megabyte of one letter pack so well that many in one file are turned back at the door as a bomb. */
const MOST_CHARACTERS = 20_000_000;

/** Files of our own backup, each of a size that the import takes whatever is in it. */
export function toBackups(documents: readonly object[]): Uint8Array[] {
  const files: string[][] = [[]];
  let size = 0;
  for (const line of documents.map((one) => JSON.stringify(one))) {
    if (size > 0 && size + line.length > MOST_CHARACTERS) {
      files.push([]);
      size = 0;
    }
    files.at(-1)?.push(line);
    size += line.length;
  }
  return files.map(packBackup);
}

function packBackup(lines: readonly string[]): Uint8Array {
  const head = {
    format: 'nutgraf-backup',
    version: 1,
    createdAt: '',
    documents: lines.length,
    parts: ['documents-0001.jsonl'],
  };
  return zipSync({
    'nutgraf-backup.json': strToU8(JSON.stringify(head)),
    'documents-0001.jsonl': strToU8(lines.join('\n')),
  });
}
