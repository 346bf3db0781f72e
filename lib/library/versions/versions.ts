import type { Article } from '../../article.ts';
import { checkArticle } from '../article-schema.ts';
import { type ContentDocument, openLibrary, SCHEMA, versionKey } from '../database.ts';
import { isContent } from '../read.ts';
import { isChanged, isContinued } from './compare.ts';

/** Texts that are kept beside the present one; the oldest goes first. */
const MAX_VERSIONS = 10;

export interface Version {
  readonly savedAt: number;
  readonly article: Article;
}

/** Earlier texts of an entry, the newest first. */
export async function listVersions(id: string): Promise<Version[]> {
  const { rows } = await openLibrary().allDocs({ include_docs: true, ...toRange(id) });
  return rows
    .flatMap(({ doc }) => {
      if (!doc || !isContent(doc)) return [];
      const checked = checkArticle(doc.article);
      return checked.ok ? [{ savedAt: doc.savedAt, article: checked.value }] : [];
    })
    .sort((a, b) => b.savedAt - a.savedAt);
}

/** Before another text takes its place: keeps the old one where they differ. The caller stands in the writer's line. */
export async function keepVersion(id: string, old: ContentDocument, next: Article): Promise<void> {
  if (!isChanged(old.article, next) || isContinued(old.article, next)) return;
  const key = versionKey(id, old.savedAt);
  const { rows } = await openLibrary().allDocs(toRange(id));
  if (rows.some((row) => row.id === key)) return;
  // What was removed as spam is not compared, and weighs.
  const article = { ...old.article, removed: [] };
  await openLibrary().put({ schema: SCHEMA, savedAt: old.savedAt, article, restored: [], _id: key });
  for (const row of rows.slice(0, Math.max(0, rows.length + 1 - MAX_VERSIONS))) {
    await openLibrary().remove({ _id: row.id, _rev: row.value.rev });
  }
}

/** Keys of every version, for erasing. */
export const toRange = (id: string) => ({ startkey: `version:${id}:`, endkey: `version:${id}:\ufff0` });
