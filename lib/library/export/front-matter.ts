import type { ExportItem } from './format.ts';

/** Obsidian's properties. Every value is JSON, which YAML 1.2 reads as it is: no title can end the head or add a key. */
export function toFrontMatter({ entry, article }: ExportItem): string {
  const fields: Readonly<Record<string, unknown>> = {
    title: entry.title,
    source: entry.url,
    author: entry.authors,
    site: entry.site,
    published: entry.publishedAt ?? undefined,
    saved: new Date(entry.savedAt).toISOString(),
    language: entry.language === 'und' ? undefined : entry.language,
    description: article?.meta.subtitle ?? undefined,
    tags: entry.tags.map(toObsidianTag).filter(Boolean),
    archived: entry.archived || undefined,
    favourite: entry.favourite || undefined,
  };
  const lines = Object.entries(fields).flatMap(([key, value]) => {
    if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
    if (!Array.isArray(value)) return `${key}: ${toYaml(value)}`;
    return [`${key}:`, ...value.map((one) => `  - ${toYaml(one)}`)];
  });
  return `---\n${lines.join('\n')}\n---\n`;
}

/** JSON leaves in what YAML forbids: controls above ASCII, line separators, halves of surrogate pairs. */
const toYaml = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Obsidian knows letters, digits, '_', '-' and '/' in a tag, and wants one that is no digit. */
function toObsidianTag(tag: string): string {
  const clean = tag.replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replace(/^-+|-+$/g, '');
  return /^\d+$/.test(clean) ? `${clean}-` : clean;
}
