import { toPage } from './epub-parts.ts';
import { dropForbidden, escapeMarkup } from './escape.ts';
import type { ExportItem, ExportTools } from './format.ts';
import { IMAGE_EXTENSIONS } from './images.ts';

export interface EpubImage {
  /** 'images/1.jpg'. */
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const INLINE = 'a,abbr,b,bdi,bdo,cite,code,del,dfn,em,i,ins,kbd,mark,q,s,samp,small,span,strong,sub,sup,u,var';
const BLOCK = 'p,div,ul,ol,dl,table,figure,blockquote,pre,h2,h3,h4,h5,h6,hr';

/** An article as XHTML that the EPUB rules take: pictures of the book only, no address that leads nowhere within it. */
export function writeChapter(item: ExportItem, tools: ExportTools, images: Map<string, EpubImage>): string {
  const { entry, article, blocks, notes } = item;
  const elements = blocks.flatMap(({ html }) => tools.toElement(html) ?? []);
  const hosts = elements.map((element) => {
    const host = element.ownerDocument.createElement('div');
    host.append(element);
    return host;
  });
  const ids = new Set<string>();
  for (const host of hosts) for (const named of host.querySelectorAll('[id]')) keepOnce(named, ids);
  for (const host of hosts) tidy(host, item, images, ids);
  const text = (words: string) => escapeMarkup(words);
  const byline = [entry.authors.join(', '), entry.site, entry.publishedAt ?? ''].filter(Boolean).join(' · ');
  const body = hosts.flatMap((host) => (host.childNodes.length > 0 ? dropForbidden(tools.toXml(host)) : []));
  const marks = notes.map(
    ({ quote, text: remark }) =>
      `${quote ? `<blockquote><p>${text(quote)}</p></blockquote>` : ''}${remark ? `<p>${text(remark)}</p>` : ''}`,
  );
  const parts = [
    `<h1>${text(entry.title)}</h1>`,
    article?.meta.subtitle ? `<p>${text(article.meta.subtitle)}</p>` : '',
    byline ? `<p class="byline">${text(byline)}</p>` : '',
    ...body,
    marks.length > 0 ? `<h2>${text(tools.words.notes)}</h2>\n${marks.join('\n')}` : '',
    `<p class="byline">${text(entry.url)}</p>`,
  ];
  const language = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(entry.language) ? entry.language : 'und';
  return toPage(entry.title, language, entry.direction, parts.filter(Boolean).join('\n'));
}

function keepOnce(named: Element, ids: Set<string>): void {
  if (ids.has(named.id) || !/^[\w-]+$/.test(named.id)) named.removeAttribute('id');
  else ids.add(named.id);
}

function tidy(host: Element, item: ExportItem, images: Map<string, EpubImage>, ids: ReadonlySet<string>): void {
  for (const image of host.querySelectorAll('img')) placeImage(image, item, images);
  for (const link of host.querySelectorAll('a')) tidyLink(link, ids);
  for (const element of host.querySelectorAll('time,bdo:not([dir])')) element.replaceWith(...element.childNodes);
  for (const element of host.querySelectorAll(INLINE)) {
    if (element.querySelector(BLOCK)) element.replaceWith(...element.childNodes);
  }
  for (const figure of host.querySelectorAll('figure')) tidyFigure(figure);
  for (const element of host.querySelectorAll('*')) tidyAttributes(element);
}

/** A picture that was not kept would be fetched from the web, which a book must not: its description stands for it. */
function placeImage(image: Element, item: ExportItem, images: Map<string, EpubImage>): void {
  const source = image.getAttribute('src') ?? '';
  const kept = item.images.get(source);
  const extension = kept && IMAGE_EXTENSIONS[kept.type];
  if (!kept || !extension) {
    const alt = image.getAttribute('alt')?.trim();
    image.replaceWith(...(alt ? [`[${alt}]`] : []));
    return;
  }
  const placed = images.get(source) ?? { ...kept, name: `images/${images.size + 1}.${extension}` };
  images.set(source, placed);
  image.setAttribute('src', placed.name);
  if (!image.hasAttribute('alt')) image.setAttribute('alt', '');
}

function tidyLink(link: Element, ids: ReadonlySet<string>): void {
  const address = link.getAttribute('href') ?? '';
  const isHere = address.startsWith('#') && ids.has(address.slice(1));
  if (isHere) return;
  if (/^(?:https?|mailto):/i.test(address) && URL.canParse(address)) {
    link.setAttribute('href', new URL(address).href.replace(/[^\x21-\x7e]|["<>\\^`{|}]/g, encodeURIComponent));
  } else link.replaceWith(...link.childNodes);
}

/** One caption, and that at the end; a figure of nothing but words is a paragraph. */
function tidyFigure(figure: Element): void {
  const [caption, ...others] = figure.querySelectorAll('figcaption');
  for (const other of others) other.replaceWith(...other.childNodes);
  if (caption && caption.parentElement !== figure) figure.append(caption);
  else if (caption) figure.append(caption);
  if (!figure.textContent?.trim() && !figure.querySelector('img')) figure.remove();
}

const WHOLE_NUMBER = new Set(['width', 'height', 'colspan', 'rowspan', 'start', 'value']);
const DROPPED = new Set(['cite', 'datetime', 'reversed']);

function tidyAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const isMisfit = WHOLE_NUMBER.has(name) && !/^\d{1,6}$/.test(value);
    const isBadDirection = name === 'dir' && !/^(?:ltr|rtl|auto)$/.test(value);
    const isBadLanguage = name === 'lang' && !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value);
    if (isMisfit || isBadDirection || isBadLanguage || DROPPED.has(name) || name.startsWith('data-')) {
      element.removeAttribute(name);
    } else if (name === 'lang') element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', value);
  }
  if (element.tagName !== 'IMG') for (const name of ['width', 'height', 'alt']) element.removeAttribute(name);
}
