import type { ImportFormat } from './format.ts';
import { ARCHIVED, savedAtOf, toFound } from './found.ts';
import { readMarkup } from './markup.ts';
import { toMoment, toTags } from './values.ts';

/** ril_export.html: two lists under "Unread" and "Read Archive"; written until 2024. */
export const pocketHtml: ImportFormat = {
  id: 'pocket-html',
  label: 'Pocket (HTML)',
  source: 'github.com/streetwriters/notesnook-importer/issues/185',
  recognises: (file) => {
    const head = file.text().slice(0, 5_000);
    return (
      /<title>\s*Pocket Export\s*<\/title>/i.test(head) ||
      (/<h1>/i.test(head) && /<a [^>]{0,2000}time_added=/i.test(head))
    );
  },
  *read(file) {
    let isArchive = false;
    let isHeading = false;
    let link: { url?: string; added?: string; tags?: string; line: number; title: string } | null = null;
    for (const piece of readMarkup(file.text())) {
      if (piece.kind === 'text') {
        if (isHeading) isArchive = /archive/i.test(piece.text);
        else if (link) link.title += piece.text;
        continue;
      }
      if (piece.name === 'h1') isHeading = !piece.isClosing;
      if (piece.name !== 'a') continue;
      const { attributes, line } = piece;
      if (!piece.isClosing) {
        link = {
          url: attributes.get('href'),
          added: attributes.get('time_added'),
          tags: attributes.get('tags'),
          line,
          title: '',
        };
      } else if (link) {
        yield toFound({
          file: file.name,
          line: link.line,
          url: link.url,
          title: link.title,
          entry: {
            ...savedAtOf(toMoment(link.added)),
            tags: toTags((link.tags ?? '').split(',')),
            ...(isArchive ? ARCHIVED : {}),
          },
        });
        link = null;
      }
    }
  },
};
