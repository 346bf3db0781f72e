import type { ImportFormat } from './format.ts';
import { savedAtOf, toFileAddress, toFound } from './found.ts';
import { decodeEntities, readMarkup } from './markup.ts';
import { toIso, toTags, toWebAddress } from './values.ts';

const MAX_CHARS = 6_000_000;

/** A page saved as a file (by a browser, SingleFile, or us): its own address and name are taken from its head. */
export const html: ImportFormat = {
  id: 'html',
  label: 'HTML',
  source: 'html.spec.whatwg.org; "saved from url" comment of browsers; SingleFile\'s head comment',
  recognises(file) {
    const head = file.text().slice(0, 4_000);
    if (/netscape-bookmark-file|<opml/i.test(head)) return false;
    return /<!doctype\s+html|<html[\s>]/i.test(head) || /^\s*<(?:article|main|body|div|p|h1)[\s>]/i.test(head);
  },
  *read(file) {
    const text = file.text();
    if (text.length > MAX_CHARS) {
      yield { kind: 'fault', file: file.name, line: null, reason: 'too-large', detail: '' };
      return;
    }
    const head = readHead(text);
    yield toFound({
      file: file.name,
      line: null,
      url: head.url ?? toFileAddress(file.name),
      title: head.title || file.name.replace(/^.*\//, '').replace(/\.x?html?$/i, ''),
      entry: {
        ...savedAtOf(file.modifiedAt),
        authors: head.authors,
        publishedAt: head.publishedAt,
        language: head.language || undefined,
        site: head.site || undefined,
      },
      html: () => file.text(),
    });
  },
};

function readHead(text: string) {
  const meta = new Map<string, string>();
  const authors: string[] = [];
  let canonical: string | null = null;
  let language = '';
  let title = '';
  let isTitle = false;
  for (const piece of readMarkup(text.slice(0, 200_000))) {
    if (piece.kind === 'text') {
      if (isTitle) title += piece.text;
      continue;
    }
    const { name, attributes, isClosing } = piece;
    if (name === 'body') break;
    if (name === 'html') language = attributes.get('lang') ?? language;
    if (name === 'title') isTitle = !isClosing && title === '';
    if (name === 'link' && attributes.get('rel') === 'canonical') canonical ??= toWebAddress(attributes.get('href'));
    if (name !== 'meta') continue;
    const key = (attributes.get('property') ?? attributes.get('name') ?? '').toLowerCase();
    const value = attributes.get('content')?.trim() ?? '';
    if (key === 'author' || key === 'dcterms.creator') authors.push(value);
    else if (!meta.has(key)) meta.set(key, value);
  }
  return {
    url: readSavedFrom(text) ?? canonical ?? toWebAddress(meta.get('og:url')),
    title: (meta.get('og:title') || title).trim(),
    authors: toTags(authors.filter((name) => !/^https?:/.test(name))),
    publishedAt: toIso(meta.get('article:published_time') ?? meta.get('dcterms.issued')),
    language,
    site: meta.get('og:site_name') ?? '',
  };
}

/** '<!-- saved from url=(0021)https://a.example/ -->' of browsers, ' url: https://a.example/' of SingleFile. */
function readSavedFrom(text: string): string | null {
  const head = text.slice(0, 3_000);
  const found =
    /<!--\s*saved from url=\(\d{1,5}\)(\S{1,3000}?)\s*-->/i.exec(head) ??
    /<!--[^>]{0,200}?\burl: (\S{1,2000})/i.exec(head);
  return found?.[1] ? toWebAddress(decodeEntities(found[1])) : null;
}
