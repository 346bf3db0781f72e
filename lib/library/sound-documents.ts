import type { LibraryDocument } from './database.ts';

/**
 * Whether documents that sync brought are what their ids say. Written out and not by schema: the list asks it of thousands of
 * rows at every opening. No lengths: what stood in the store before a bound was set must still be found.
 */
export function isSoundRow(document: LibraryDocument): boolean {
  const row: Fields = { ...document };
  return (
    ['url', 'canonicalUrl'].every((name) => isAddress(row[name])) &&
    ['title', 'site', 'language', 'excerpt'].every((name) => typeof row[name] === 'string') &&
    ['authors', 'tags'].every((name) => isTexts(row[name])) &&
    ['minutes', 'savedAt', 'updatedAt', 'progress'].every((name) => Number.isFinite(row[name])) &&
    ['archived', 'favourite'].every((name) => typeof row[name] === 'boolean') &&
    (row.publishedAt === null || typeof row.publishedAt === 'string') &&
    ['deletedAt', 'putBackAt'].every(
      (name) => row[name] === null || row[name] === undefined || Number.isFinite(row[name]),
    ) &&
    isOneOf(row.direction, ['ltr', 'rtl']) &&
    isOneOf(row.state, ['saved', 'queued']) &&
    isOneOf(row.status, ['unread', 'reading', 'read'])
  );
}

/** Only as far as search and merging walk into it; who shows an article puts it through checkArticle. */
export function isSoundContent(document: LibraryDocument): boolean {
  const { article, savedAt, restored }: Fields = { ...document };
  if (!(article instanceof Object) || !Number.isFinite(savedAt) || !isTexts(restored)) return false;
  const { meta, blocks, removed }: Fields = { ...article };
  return meta instanceof Object && Array.isArray(blocks) && blocks.every(isBlock) && Array.isArray(removed);
}

type Fields = Readonly<Record<string, unknown>>;

const isAddress = (value: unknown): boolean =>
  typeof value === 'string' && /^(?:https?|file):/i.test(value) && URL.canParse(value);
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isOneOf = (value: unknown, names: readonly string[]): boolean =>
  typeof value === 'string' && names.includes(value);

function isBlock(value: unknown): boolean {
  const { id, kind, html, text }: Fields = { ...(value instanceof Object ? value : {}) };
  return [id, kind, html, text].every((one) => typeof one === 'string');
}
