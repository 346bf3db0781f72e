import type { ImportFormat } from './format.ts';
import { savedAtOf, toFound } from './found.ts';
import { readMarkup } from './markup.ts';
import { toMoment, toTags } from './values.ts';

/** Outlines with a link; their folders become tags. Feeds are told apart: an address that articles come from is none. */
export const opml: ImportFormat = {
  id: 'opml',
  label: 'OPML',
  source: 'opml.org/spec2.opml',
  recognises: (file) =>
    /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[\s\S]{0,500}?-->\s*)?<opml[\s>]/i.test(file.text().slice(0, 1_000)),
  *read(file) {
    const folders: string[] = [];
    for (const piece of readMarkup(file.text())) {
      if (piece.kind !== 'tag' || piece.name !== 'outline') continue;
      if (piece.isClosing) {
        folders.pop();
        continue;
      }
      const { attributes, line } = piece;
      const title = attributes.get('title') || attributes.get('text') || '';
      const url = attributes.get('htmlurl') || attributes.get('url') || attributes.get('href');
      const feed = attributes.get('xmlurl');
      if (feed) yield { kind: 'fault', file: file.name, line, reason: 'feed', detail: feed.slice(0, 200) };
      else if (url) {
        const categories = (attributes.get('category') ?? '').split(',').map((path) => path.split('/').at(-1));
        yield toFound({
          file: file.name,
          line,
          url,
          title,
          entry: { ...savedAtOf(toMoment(attributes.get('created'))), tags: toTags([...categories, ...folders]) },
        });
      }
      if (!piece.isEmpty) folders.push(url || feed ? '' : title);
    }
  },
};
