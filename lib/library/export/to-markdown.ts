import TurndownService from 'turndown';
import { toSafeAddress } from './escape.ts';
import type { ExportTools } from './format.ts';

/** Blocks as Markdown; nothing in it is read as HTML, a link of another scheme, or a plugin's code. */
export function createMarkdownWriter(tools: ExportTools): (html: string) => string {
  const service = new TurndownService({
    headingStyle: 'atx',
    hr: '---',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  });
  const escapeMarkdown = service.escape.bind(service);
  service.escape = (text) => escapeForObsidian(escapeMarkdown(text));
  service.addRule('link', {
    filter: 'a',
    replacement: (content, node) => {
      const address = toTarget(node.getAttribute('href'));
      const words = content.replace(/\s+/g, ' ').trim();
      return address && words ? `[${words}](${address})` : content;
    },
  });
  service.addRule('image', {
    filter: 'img',
    replacement: (_, node) => {
      const address = toTarget(node.getAttribute('src'));
      const alt = service.escape((node.getAttribute('alt') ?? '').replace(/\s+/g, ' ').trim());
      return address ? `![${alt}](${address})` : alt;
    },
  });
  service.addRule('caption', {
    filter: 'figcaption',
    replacement: (content) => (content.trim() ? `\n\n*${content.trim().replace(/\s*\n\s*/g, ' ')}*\n\n` : ''),
  });
  service.addRule('struck', {
    filter: ['del', 's'],
    replacement: (content) => (content.trim() ? `~~${content}~~` : ''),
  });
  service.addRule('table', { filter: 'table', replacement: (_, node) => toTable(node, service) });
  service.addRule('code', {
    filter: 'pre',
    replacement: (_, node) => {
      const text = (node.textContent ?? '').replace(/\n$/, '');
      const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
      return `\n\n${fence}${toLanguage(node)}\n${text}\n${fence}\n\n`;
    },
  });
  return (html) => {
    const element = tools.toElement(html);
    return element ? service.turndown(toHost(element)).trim() : '';
  };
}

/** Turndown reads what is inside of the element it is given. */
function toHost(element: Element): HTMLElement {
  const host = element.ownerDocument.createElement('div');
  host.append(element);
  return host;
}

/** What Turndown leaves because Markdown of its day did not mind: tags, [[links]], ==marks==, $sums$, %%remarks%%, #tags. */
const escapeForObsidian = (text: string): string =>
  text
    .replace(/&(?=[#\w]{1,30};)/g, '\\&')
    .replace(/[<>$]/g, '\\$&')
    .replace(/==|%%|~~/g, '\\$&')
    .replace(/(^|\s)#(?=[\p{L}\p{N}_])/gu, '$1\\#');

function toTarget(raw: string | null): string | null {
  const address = raw === null ? null : toSafeAddress(raw);
  return (
    address?.replace(
      /[\s<>()[\]\\"`*_~|]/g,
      (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
    ) ?? null
  );
}

/** Never one that a plugin of Obsidian runs. */
function toLanguage(pre: Element): string {
  const language = (pre.getAttribute('data-language') ?? '').toLowerCase();
  return /^[a-z\d+#.-]{1,20}$/.test(language) && !/dataview|templater|run-|query|tasks|buttons|js-engine/.test(language)
    ? language
    : '';
}

function toTable(table: Element, service: TurndownService): string {
  const rows = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) =>
      service.escape((cell.textContent ?? '').replace(/\s+/g, ' ').trim()).replaceAll('|', '\\|'),
    ),
  );
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return '';
  const toLine = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = `|${' --- |'.repeat(width)}`;
  const caption = service.escape(table.querySelector('caption')?.textContent?.trim() ?? '');
  return `\n\n${caption ? `*${caption}*\n\n` : ''}${[toLine(head), rule, ...body.map(toLine)].join('\n')}\n\n`;
}
