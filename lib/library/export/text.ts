import type { ExportFormat, ExportItem } from './format.ts';

/** Title, byline and address, then the words: what a mail or a text editor takes. */
export const text: ExportFormat = {
  id: 'text',
  label: 'Plain text',
  extension: 'txt',
  type: 'text/plain;charset=utf-8',
  holds: 'each',
  takesLinks: false,
  write: (items, { words }) => items.map((item) => writeArticle(item, words.notes)).join('\n\n\n'),
};

function writeArticle({ entry, article, blocks, notes }: ExportItem, notesTitle: string): string {
  const byline = [entry.authors.join(', '), entry.site, entry.publishedAt ?? ''].filter(Boolean).join(' · ');
  const head = [entry.title, article?.meta.subtitle ?? '', byline, entry.url].filter(Boolean).join('\n');
  const body = blocks.map((block) => (block.kind === 'rule' ? '* * *' : block.text)).filter((one) => one.trim());
  const marks = notes.map(({ quote, text: remark }) =>
    [quote ? `“${quote}”` : '', remark ?? ''].filter(Boolean).join('\n'),
  );
  return `${[head, ...body, ...(marks.length > 0 ? [`${notesTitle}:`, ...marks] : [])].join('\n\n')}\n`;
}
