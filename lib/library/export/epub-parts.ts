import type { EpubImage } from './epub-chapter.ts';
import { escapeMarkup as text } from './escape.ts';
import type { ExportItem, ExportTools } from './format.ts';

export interface EpubBook {
  readonly id: string;
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly authors: readonly string[];
  readonly chapters: readonly { readonly item: ExportItem; readonly name: string; readonly content: string }[];
  readonly images: readonly EpubImage[];
  readonly now: Date;
  readonly words: ExportTools['words'];
}

export const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="OEBPS/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

export function toPackage({ id, title, language, direction, authors, chapters, images, now }: EpubBook): string {
  const single = chapters.length === 1 ? chapters[0]?.item.entry : undefined;
  const date =
    single?.publishedAt && /^\d{4}(?:-\d\d(?:-\d\d.*)?)?$/.test(single.publishedAt) ? single.publishedAt : null;
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="book" xml:lang="${text(language)}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="book">${text(id)}</dc:identifier>
<dc:title>${text(title)}</dc:title>
<dc:language>${text(language)}</dc:language>
${authors.map((name) => `<dc:creator>${text(name)}</dc:creator>\n`).join('')}${single ? `<dc:source>${text(single.url)}</dc:source>\n${single.site ? `<dc:publisher>${text(single.site)}</dc:publisher>\n` : ''}` : ''}${date ? `<dc:date>${text(date)}</dc:date>\n` : ''}<meta property="dcterms:modified">${now.toISOString().slice(0, 19)}Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="cover-image" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
<item id="style" href="style.css" media-type="text/css"/>
${chapters.map(({ name }, index) => `<item id="article-${index + 1}" href="${name}" media-type="application/xhtml+xml"/>\n`).join('')}${images.map(({ name, type }, index) => `<item id="image-${index + 1}" href="${name}" media-type="${type}"/>\n`).join('')}</manifest>
<spine page-progression-direction="${direction}">
<itemref idref="cover"/>
<itemref idref="nav"/>
${chapters.map((_, index) => `<itemref idref="article-${index + 1}"/>\n`).join('')}</spine>
</package>
`;
}

export const toPage = (title: string, language: string, direction: 'ltr' | 'rtl', body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"${language === 'und' ? '' : ` lang="${text(language)}" xml:lang="${text(language)}"`} dir="${direction}">
<head><title>${text(title)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>
<body>
${body}
</body>
</html>
`;

export function toNavigation({ chapters, words, language, direction }: EpubBook): string {
  const rows = chapters.map(({ item, name }) => `<li><a href="${name}">${text(item.entry.title)}</a></li>`);
  const list = `<nav epub:type="toc" role="doc-toc"><h1>${text(words.contents)}</h1><ol>\n${rows.join('\n')}\n</ol></nav>`;
  return toPage(words.contents, language, direction, list);
}

export const toCoverPage = ({ title, language, direction }: EpubBook): string =>
  toPage(title, language, direction, `<div><img src="cover.svg" alt="${text(title)}"/></div>`);

const LINE_CHARS = 18;
const MAX_LINES = 9;

/** Title and site on paper: drawn as SVG, which EPUB knows as an image, so that no canvas is needed. */
export function toCover({ title, chapters, direction }: EpubBook): string {
  const sites = [...new Set(chapters.map(({ item }) => item.entry.site))].slice(0, 3).join(' · ');
  const lines = toLines(title);
  const spans = lines.map((line, index) => `<tspan x="300" y="${260 + index * 62}">${text(line)}</tspan>`).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" width="600" height="900" viewBox="0 0 600 900">
<rect width="600" height="900" fill="#f6e8d8"/><rect x="28" y="28" width="544" height="844" fill="none" stroke="#8a4713" stroke-width="4"/>
<text direction="${direction}" font-family="serif" font-size="50" font-weight="bold" fill="#211d18" text-anchor="middle">${spans}</text>
<text direction="${direction}" x="300" y="820" font-family="sans-serif" font-size="24" fill="#625b50" text-anchor="middle">${text(sites.slice(0, 50))}</text>
</svg>
`;
}

/** Words to lines; Chinese and Japanese have no spaces and break anywhere, and take twice the width. */
function toLines(title: string): string[] {
  const lines: string[] = [];
  let line = '';
  let width = 0;
  for (const word of title.match(
    /[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]|[^\s\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]+\s*/g,
  ) ?? []) {
    const own = /^[\u2e80-\uffff]/.test(word) ? 2 : word.length;
    if (line && width + own > LINE_CHARS) {
      lines.push(line.trim());
      line = '';
      width = 0;
    }
    line += word.slice(0, 40);
    width += own;
  }
  lines.push(line.trim());
  return lines.length > MAX_LINES ? [...lines.slice(0, MAX_LINES), '…'] : lines;
}
