import { parseJson } from './values.ts';

/** The head of a Markdown file between its lines of '---', as far as notes of articles use YAML: strings, lists, flags. */
export function readFrontMatter(text: string): {
  fields: Readonly<Record<string, string | readonly string[]>>;
  body: string;
} {
  const match = /^---[ \t]*\n([\s\S]{0,20000}?)\n(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(text);
  if (!match) return { fields: {}, body: text };
  const fields: Record<string, string | string[]> = {};
  let key = '';
  for (const line of (match[1] ?? '').split('\n')) {
    const item = /^\s*-\s+(.*)$/.exec(line);
    const list = fields[key];
    if (item && key) {
      const value = toScalar(item[1] ?? '');
      if (Array.isArray(list)) list.push(value);
      else fields[key] = [value];
      continue;
    }
    const pair = /^([\w-]{1,50})\s*:(?:\s+(.*))?$/.exec(line);
    if (!pair) continue;
    key = (pair[1] ?? '').toLowerCase();
    const raw = (pair[2] ?? '').trim();
    fields[key] = raw.startsWith('[') ? toFlowList(raw) : raw === '' ? [] : toScalar(raw);
  }
  return { fields, body: text.slice(match[0].length) };
}

function toScalar(raw: string): string {
  const value = raw.trim();
  if (value.startsWith('"')) {
    const parsed = parseJson(value);
    return typeof parsed === 'string' ? parsed : value.replace(/^"|"$/g, '');
  }
  if (value.startsWith("'")) return value.replace(/^'|'$/g, '').replaceAll("''", "'");
  return value.replace(/\s+#.*$/, '');
}

function toFlowList(raw: string): string[] {
  const parsed = parseJson(raw);
  if (Array.isArray(parsed)) return parsed.map(String);
  return raw
    .replace(/^\[|\]$/g, '')
    .split(',')
    .map(toScalar)
    .filter(Boolean);
}
