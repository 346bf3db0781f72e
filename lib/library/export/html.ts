import { escapeMarkup, toSafeAddress } from './escape.ts';
import type { ExportFormat, ExportItem, ExportTools } from './format.ts';
import { toDataAddress } from './images.ts';

/** A page of one file: nothing in it runs or is loaded but pictures that were not kept, and its policy says so too. */
const POLICY = "default-src 'none'; img-src data: https: http:; style-src 'unsafe-inline'";
const STYLE = `body{max-width:42em;margin:2em auto;padding:0 1em;font:1.1em/1.6 Charter,Georgia,serif;color:#211d18;background:#fffefb}
h1{line-height:1.2}img{max-width:100%;height:auto}figure{margin:1.5em 0}figcaption,header p,footer{color:#625b50;font-size:.9em}
pre{overflow:auto;background:#f5f2eb;padding:1em}table{border-collapse:collapse}td,th{border:1px solid #ddd6c9;padding:.3em .6em}
@media (prefers-color-scheme:dark){body{color:#ebe6dd;background:#1a1917}a{color:#e8a866}pre{background:#24221f}}`;

export const html: ExportFormat = {
  id: 'html',
  label: 'HTML',
  extension: 'html',
  type: 'text/html;charset=utf-8',
  holds: 'each',
  takesLinks: false,
  write: (items, tools) => items.map((item) => writePage(item, tools)).join('\n'),
};

function writePage(item: ExportItem, tools: ExportTools): string {
  const { entry, article } = item;
  const text = escapeMarkup;
  const address = toSafeAddress(entry.url);
  const language = entry.language === 'und' ? '' : ` lang="${text(entry.language)}"`;
  const byline = [entry.authors.join(', '), entry.site, entry.publishedAt ?? ''].filter(Boolean).join(' · ');
  const authors = entry.authors.map((name) => `<meta name="author" content="${text(name)}">\n`).join('');
  return `<!DOCTYPE html>
<html${language} dir="${entry.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${text(POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${text(entry.title)}</title>
${authors}${entry.publishedAt ? `<meta property="article:published_time" content="${text(entry.publishedAt)}">\n` : ''}${entry.site ? `<meta property="og:site_name" content="${text(entry.site)}">\n` : ''}${address ? `<link rel="canonical" href="${text(address)}">\n` : ''}<style>${STYLE}</style>
</head>
<body>
<article>
<header>
<h1>${text(entry.title)}</h1>
${article?.meta.subtitle ? `<p>${text(article.meta.subtitle)}</p>\n` : ''}<p>${text(byline)}</p>
</header>
${item.blocks.map(({ html: block }) => writeBlock(block, item, tools)).join('\n')}
</article>
${writeNotes(item, tools)}${address ? `<footer><p><a href="${text(address)}" rel="noopener noreferrer">${text(tools.words.source)}</a></p></footer>\n` : ''}</body>
</html>
`;
}

function writeBlock(block: string, item: ExportItem, tools: ExportTools): string {
  const element = tools.toElement(block);
  if (!element) return '';
  const images = [...element.querySelectorAll('img'), ...(element.tagName === 'IMG' ? [element] : [])];
  for (const image of images) {
    const kept = item.images.get(image.getAttribute('src') ?? '');
    const data = kept && toDataAddress(kept);
    if (data) image.setAttribute('src', data);
  }
  return element.outerHTML;
}

function writeNotes({ notes }: ExportItem, { words }: ExportTools): string {
  if (notes.length === 0) return '';
  const parts = notes.map(
    ({ quote, text }) =>
      `${quote ? `<blockquote><p>${escapeMarkup(quote)}</p></blockquote>\n` : ''}${text ? `<p>${escapeMarkup(text)}</p>\n` : ''}`,
  );
  return `<section>\n<h2>${escapeMarkup(words.notes)}</h2>\n${parts.join('')}</section>\n`;
}
