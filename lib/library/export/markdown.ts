import type { ExportFormat, ExportItem, ExportTools } from './format.ts';
import { toFrontMatter } from './front-matter.ts';
import { createMarkdownWriter } from './to-markdown.ts';

export const markdown: ExportFormat = {
  id: 'markdown',
  label: 'Markdown',
  extension: 'md',
  type: 'text/markdown;charset=utf-8',
  holds: 'each',
  takesLinks: false,
  write: (items, tools) => items.map((item) => writeArticle(item, tools)).join('\n'),
};

function writeArticle(item: ExportItem, tools: ExportTools): string {
  const toMarkdown = createMarkdownWriter(tools);
  const line = (text: string) => toMarkdown(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  const notes = item.notes.flatMap(({ quote, text }) => [
    quote ? line(quote).replace(/^/gm, '> ') : '',
    text ? line(text) : '',
  ]);
  const parts = [
    `# ${line(item.entry.title.replace(/\s+/g, ' '))}`,
    item.article?.meta.subtitle ? `*${line(item.article.meta.subtitle)}*` : '',
    ...item.blocks.map(({ html }) => toMarkdown(html)),
    notes.length > 0 ? `## ${tools.words.notes}` : '',
    ...notes,
  ];
  return `${toFrontMatter(item)}\n${parts.filter(Boolean).join('\n\n')}\n`;
}
