import { type HandedFile, saveFile } from '../platform/hand-out.ts';
import { askSite, hasSite } from '../platform/permissions.ts';
import { readAccounts } from '../platform/service-accounts.ts';
import type { ExportItem, ExportTools } from './export/format.ts';
import { EXPORT_FORMATS } from './export/index.ts';
import { exportItems } from './export/pack.ts';
import { createMarkdownWriter } from './export/to-markdown.ts';
import { SEND_SERVICES } from './send/index.ts';
import { sendItem } from './send/send-item.ts';
import type { SendResult } from './send/service.ts';

/** Everything behind components/export-menu.tsx, for the reader (one item) and the list (a selection). */

/** False where none of the items suits the format. */
export function saveItems(id: string, items: readonly ExportItem[], tools: ExportTools): boolean {
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  const file: HandedFile | null = format ? exportItems(format, items, tools) : null;
  if (file) saveFile(file);
  return file !== null;
}

/** Title, source and text, without the properties that only a file needs. */
export function toClipboardMarkdown({ entry, blocks }: ExportItem, tools: ExportTools): string {
  const toMarkdown = createMarkdownWriter(tools);
  const parts = blocks.map(({ html }) => toMarkdown(html)).filter(Boolean);
  const plain = (text: string) => toMarkdown(`<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  return `# ${plain(entry.title)}\n\n${[...parts, `<${encodeURI(decodeSafely(entry.url))}>`].join('\n\n')}\n`;
}

/** Must be called in the click: the browser asks for the server's host at that moment, and only then. */
export async function sendTo(id: string, items: readonly ExportItem[], tools: ExportTools): Promise<SendResult> {
  const service = SEND_SERVICES.find((one) => one.id === id);
  const account = (await readAccounts())[id];
  if (!service || !account) return { ok: false, fault: 'missing', detail: '' };
  if (!(await hasSite(account.server)) && !(await askSite(account.server)))
    return { ok: false, fault: 'permission', detail: account.server };
  const toClean = (html: string) => tools.toElement(html)?.outerHTML ?? '';
  for (const item of items) {
    const result = await sendItem(service, account, item, toClean, fetch);
    if (!result.ok) return result;
  }
  return { ok: true };
}

function decodeSafely(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
