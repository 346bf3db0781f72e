import * as v from 'valibot';
import type { Article } from '../article.ts';
import { fail, ok, type Result } from '../result.ts';
import { toSafeLine } from '../text/safe-line.ts';

/** Bounds of one article: far above any that people write, far below what would hurt. */
const MAX_BLOCKS = 30_000;
const MAX_CHARACTERS = 30_000_000;

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const line = v.nullable(text(20_000));
/** What stands beside words of ours. */
const name = (max: number) => v.pipe(text(max), v.transform(toSafeLine));
const httpUrl = v.pipe(
  text(8_000),
  v.regex(/^(?:https?|file):/i),
  v.check((url) => URL.canParse(url)),
);

const block = v.object({
  id: text(20),
  kind: v.picklist(['paragraph', 'heading', 'quotation', 'list', 'table', 'code', 'figure', 'embed', 'math', 'rule']),
  html: text(5_000_000),
  text: text(5_000_000),
});
const blocks = v.pipe(v.array(block), v.maxLength(MAX_BLOCKS));

const article = v.object({
  meta: v.object({
    url: httpUrl,
    canonicalUrl: httpUrl,
    title: name(2_000),
    subtitle: v.nullable(name(20_000)),
    authors: v.pipe(v.array(name(500)), v.maxLength(100)),
    site: name(500),
    section: v.nullable(name(20_000)),
    publishedAt: line,
    modifiedAt: line,
    language: text(50),
    direction: v.picklist(['ltr', 'rtl']),
    leadImage: line,
    excerpt: v.nullable(name(20_000)),
  }),
  blocks,
  removed: v.pipe(
    v.array(
      v.object({
        id: text(20),
        rules: v.array(text(100)),
        why: text(2_000),
        text: text(1_000_000),
        links: v.number(),
        hosts: v.array(text(500)),
        place: v.picklist(['before the article', 'inside the article', 'inside a paragraph', 'after the article']),
        hidden: line,
        blocks,
        replaces: line,
        after: line,
      }),
    ),
    v.maxLength(5_000),
  ),
  // Articles of the first builds have none.
  nextPages: v.optional(v.pipe(v.array(httpUrl), v.maxLength(200)), []),
  coverage: v.object({
    kept: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    missing: v.array(v.picklist(['opening', 'ending', 'middle'])),
  }),
});

/** The door for every article that comes from a page, an import or a sync: unknown keys fall away, misfits are refused. */
export function checkArticle(value: unknown): Result<Article> {
  // Said by its name: a page of ten thousand comments is an article, only a larger one than can be kept.
  if (v.is(v.object({ blocks: v.pipe(v.array(v.unknown()), v.minLength(MAX_BLOCKS + 1)) }), value))
    return fail('too-large');
  const checked = v.safeParse(article, value);
  if (!checked.success) return fail('no-article', checked.issues[0].message);
  const size = checked.output.blocks.reduce((sum, { html }) => sum + html.length, 0);
  return size > MAX_CHARACTERS ? fail('too-large') : ok(checked.output);
}
