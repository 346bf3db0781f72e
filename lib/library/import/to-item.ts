import type { Article } from '../../article.ts';
import { toCanonicalUrl } from '../../extract/canonical-url.ts';
import { renameTo } from '../../extract/nodes.ts';
import { createSanitizer, sanitizeContent } from '../../extract/sanitize.ts';
import { toBlocks } from '../../extract/to-blocks.ts';
import { toDrafts } from '../../extract/to-drafts.ts';
import type { ImportedItem } from '../../platform/messages.ts';
import { fail, type Result } from '../../result.ts';
import { toPlainText } from '../../text/plain-text.ts';
import { checkImported } from '../imported-schema.ts';
import type { FoundItem } from './format.ts';

/** Longer markup is no article, and would hold the page up while it is read. */
const MAX_HTML_CHARS = 3_000_000;
const RTL = /^(?:ar|fa|he|ur|ps|sd|ug|yi|dv|ckb)\b/;

/**
 * A found item as the library takes it: its HTML sanitised and cut into blocks by the same hands as a page that is read
 * live, its row checked at the door. Needs a page's DOMParser; nothing of the parsed document runs or loads.
 */
export function toItem(found: FoundItem, html: string | null, view: Window & typeof globalThis): Result<ImportedItem> {
  if (html && html.length > MAX_HTML_CHARS) return fail('too-large');
  const article = html ? toArticle(found, html, view) : null;
  const checked = checkImported([{ entry: found.entry, article }]);
  const [item] = checked.ok ? checked.value : [];
  return item ? { ok: true, value: item } : checked.ok ? fail('no-article') : checked;
}

function toArticle({ entry }: FoundItem, html: string, view: Window & typeof globalThis): Article | null {
  const parsed = new view.DOMParser().parseFromString(html, 'text/html');
  dropNames(parsed, view);
  const main = parsed.querySelector('main article, article, main') ?? parsed.body;
  // A frameset has no body.
  if (!main) return null;
  for (const part of main.querySelectorAll('nav, header nav, footer nav, aside, form, dialog')) part.remove();
  dropTitle(main, entry.title);
  // Blocks know no <h1>: on the screen and in files its words would lose their heading, or go.
  for (const heading of main.querySelectorAll('h1')) renameTo(heading, 'h2');
  makeAbsolute(main, entry.url);
  const body = parsed.createElement('div');
  body.append(...main.childNodes);
  const content = sanitizeContent(body, createSanitizer(view));
  const parse = (html: string) => new view.DOMParser().parseFromString(html, 'text/html').body;
  const drafts = toDrafts(content, { liveOf: () => null });
  const blocks = toBlocks(drafts, 'b', parse).map(({ block }) => block);
  const text = toPlainText(blocks);
  if (!text) return null;
  const language = entry.language || parsed.documentElement.lang || 'und';
  const direction = parsed.documentElement.dir === 'rtl' || RTL.test(language) ? 'rtl' : 'ltr';
  return {
    meta: {
      url: entry.url,
      canonicalUrl: toCanonicalUrl(entry.url),
      title: entry.title,
      subtitle: null,
      authors: entry.authors ?? [],
      site: entry.site ?? new URL(entry.url).hostname.replace(/^www\./, ''),
      section: null,
      publishedAt: entry.publishedAt ?? null,
      modifiedAt: null,
      language,
      direction,
      leadImage: null,
      excerpt: entry.excerpt ?? null,
    },
    blocks,
    removed: [],
    coverage: { kept: 1, missing: [] },
    nextPages: [],
  };
}

/**
 * A form or picture named 'createElement' or 'body' hides the document's own part of that name (DOM clobbering), so the
 * names go first, by a way that no name can hide. They mean nothing in an article.
 */
function dropNames(parsed: Document, view: Window & typeof globalThis): void {
  const find = view.Document.prototype.querySelectorAll;
  for (const element of find.call(parsed, '[name],object[id]')) {
    element.removeAttribute('name');
    if (element.localName === 'object') element.removeAttribute('id');
  }
}

/** The screen shows the title above the text; a first heading that says the same is one too many. */
function dropTitle(main: Element, title: string): void {
  const heading = main.querySelector('h1');
  const toKey = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();
  if (heading && toKey(heading.textContent ?? '') === toKey(title)) heading.remove();
}

/** A file has no address of its own, so what is relative in it would point into the extension. */
function makeAbsolute(main: Element, base: string): void {
  const isWeb = /^https?:/.test(base);
  for (const [attribute, selector] of [
    ['href', 'a[href]'],
    ['src', 'img[src]'],
  ] as const) {
    for (const element of main.querySelectorAll(selector)) {
      const raw = element.getAttribute(attribute) ?? '';
      if (/^(?:[a-z][a-z\d+.-]*:|#nutgraf-)/i.test(raw)) continue;
      if (isWeb && !raw.startsWith('#') && URL.canParse(raw, base)) {
        element.setAttribute(attribute, new URL(raw, base).href);
      } else element.removeAttribute(attribute);
    }
  }
}
