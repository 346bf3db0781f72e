import * as v from 'valibot';
import type { ImportedItem } from '../platform/messages.ts';
import { fail, ok, type Result } from '../result.ts';
import { toSafeLine } from '../text/safe-line.ts';
import { checkArticle } from './article-schema.ts';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const name = (max: number) => v.pipe(text(max), v.transform(toSafeLine));
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));

const row = v.object({
  url: v.pipe(
    text(8_000),
    v.regex(/^(?:https?|file):/i),
    v.check((url) => URL.canParse(url)),
  ),
  title: name(2_000),
  canonicalUrl: v.optional(v.pipe(text(8_000), v.regex(/^(?:https?|file):/i))),
  site: v.optional(name(500)),
  authors: v.optional(v.pipe(v.array(name(500)), v.maxLength(100))),
  publishedAt: v.optional(v.nullable(text(100))),
  language: v.optional(text(50)),
  direction: v.optional(v.picklist(['ltr', 'rtl'])),
  excerpt: v.optional(name(20_000)),
  minutes: v.optional(v.pipe(v.number(), v.minValue(0))),
  savedAt: v.optional(moment),
  updatedAt: v.optional(moment),
  archived: v.optional(v.boolean()),
  favourite: v.optional(v.boolean()),
  tags: v.optional(v.pipe(v.array(text(500)), v.maxLength(1_000))),
  status: v.optional(v.picklist(['unread', 'reading', 'read'])),
  progress: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  deletedAt: v.optional(v.nullable(moment)),
});

const wholeRow = v.looseObject({
  ...v.required(row).entries,
  minutes: v.number(),
  state: v.picklist(['saved', 'queued']),
});

/** Whether a row from a backup is one, with every field that the screens rely on. */
export const isSoundEntry = (value: unknown): boolean => v.is(wholeRow, value);

/** The door for a batch of an import: one misfit refuses the batch, so the importer checks each item before. */
export function checkImported(items: readonly ImportedItem[]): Result<readonly ImportedItem[]> {
  const checked: ImportedItem[] = [];
  for (const item of items) {
    const entry = v.safeParse(row, item.entry);
    if (!entry.success) return fail('no-article', `${item.entry.url}: ${entry.issues[0].message}`);
    const article = item.article ? checkArticle(item.article) : ok(null);
    if (!article.ok) return article;
    checked.push({ entry: entry.output, article: article.value, restored: (item.restored ?? []).map(String) });
  }
  return ok(checked);
}
