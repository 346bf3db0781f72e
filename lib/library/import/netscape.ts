import type { ImportFormat } from './format.ts';
import { ARCHIVED, savedAtOf, toFound, toNote } from './found.ts';
import { type Piece, readMarkup } from './markup.ts';
import { toMoment, toTags } from './values.ts';

/** Folders that every browser has and nobody named. */
const OWN_FOLDERS = /^(?:bookmarks?(?: bar| menu| toolbar)?|other bookmarks|mobile bookmarks|reading list|imported)$/i;
const ROOT_MARKS = ['personal_toolbar_folder', 'unfiled_bookmarks_folder'];

interface Link {
  readonly tag: Extract<Piece, { kind: 'tag' }>;
  readonly folders: readonly string[];
  title: string;
  note: string;
}

/** The bookmarks file of Firefox, Chrome, Safari and most others: nested lists, a folder's name before its list. */
export const netscape: ImportFormat = {
  id: 'netscape',
  label: 'Bookmarks (HTML)',
  source: 'learn.microsoft.com: Netscape Bookmark File Format; exports of Firefox and Chromium',
  recognises: (file) => /<!doctype\s+netscape-bookmark-file-1/i.test(file.text().slice(0, 1_000)),
  *read(file) {
    const folders: string[] = [];
    let named = '';
    let into: 'folder' | 'link' | 'note' | null = null;
    let link: Link | null = null;
    for (const piece of readMarkup(file.text())) {
      if (piece.kind === 'text') {
        if (into === 'folder') named += piece.text;
        else if (into === 'link' && link) link.title += piece.text;
        else if (into === 'note' && link) link.note += piece.text;
        continue;
      }
      if (link && into !== 'link' && piece.name !== 'dd') {
        yield toBookmark(file.name, link);
        link = null;
      }
      if (piece.name === 'a') {
        if (!piece.isClosing) link = { tag: piece, folders: folders.filter(Boolean), title: '', note: '' };
        into = piece.isClosing ? null : 'link';
      } else if (piece.name === 'h3') {
        if (!piece.isClosing) named = '';
        else if (OWN_FOLDERS.test(named.trim())) named = '';
        into = piece.isClosing ? null : 'folder';
        if (!piece.isClosing && ROOT_MARKS.some((mark) => piece.attributes.has(mark))) into = null;
      } else if (piece.name === 'dl') {
        if (piece.isClosing) folders.pop();
        else folders.push(named.trim());
        named = '';
        into = null;
      } else if (piece.name === 'dd') into = piece.isClosing ? null : 'note';
      else if (piece.name === 'dt') into = null;
    }
    if (link) yield toBookmark(file.name, link);
  },
};

function toBookmark(file: string, { tag, folders, title, note }: Link) {
  const { attributes, line } = tag;
  const isArchived = folders.some((folder) => /^archive$/i.test(folder));
  return toFound({
    file,
    line,
    url: attributes.get('href'),
    title,
    entry: {
      ...savedAtOf(toMoment(attributes.get('add_date'))),
      tags: toTags([...(attributes.get('tags') ?? '').split(','), ...folders.filter((one) => !/^archive$/i.test(one))]),
      ...(isArchived ? ARCHIVED : {}),
      ...(attributes.get('toread') === '0' ? { status: 'read' } : {}),
    },
    notes: [toNote('', note)],
  });
}
