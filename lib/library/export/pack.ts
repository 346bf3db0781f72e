import { strToU8, zipSync } from 'fflate';
import { toFileName, toUniqueNames } from './file-name.ts';
import type { ExportFormat, ExportItem, ExportTools } from './format.ts';
import { toZipTime } from './zip-time.ts';

export interface ExportedFile {
  readonly name: string;
  readonly type: string;
  readonly content: string | Uint8Array<ArrayBuffer>;
}

/** The selection as one file to hand out; null where none of it suits the format (links that have no text yet). */
export function exportItems(
  format: ExportFormat,
  chosen: readonly ExportItem[],
  tools: ExportTools,
): ExportedFile | null {
  const items = format.takesLinks ? chosen : chosen.filter(({ article }) => article !== null);
  const [first] = items;
  if (!first) return null;
  if (items.length === 1 || format.holds === 'all') {
    const name = items.length === 1 ? first.entry.title : `nutgraf-${tools.now.toISOString().slice(0, 10)}`;
    return { name: toFileName(name, format.extension), type: format.type, content: format.write(items, tools) };
  }
  const names = toUniqueNames(items.map(({ entry }) => toFileName(entry.title, format.extension)));
  const files = items.map((item, index) => {
    const content = format.write([item], tools);
    return [names[index] ?? '', typeof content === 'string' ? strToU8(content) : content] as const;
  });
  return {
    name: `nutgraf-${format.id}-${tools.now.toISOString().slice(0, 10)}.zip`,
    type: 'application/zip',
    content: zipSync(Object.fromEntries(files), { mtime: toZipTime(tools.now) }),
  };
}
