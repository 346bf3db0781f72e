import type { Article } from '../article.ts';
import { fail, ok, type Result } from '../result.ts';
import { readLanguage } from './meta/language.ts';
import { gatherFacts } from './meta/page-facts.ts';
import { readMeta } from './meta/read-meta.ts';
import { RANKS, readAll } from './meta/sources.ts';
import { createSanitizer, sanitizeContent } from './sanitize.ts';
import { toBlocks } from './to-blocks.ts';
import { toDrafts } from './to-drafts.ts';

/** More elements than a person selects to keep. */
const MAX_ELEMENTS = 20_000;
const TITLE_CHARS = 60;

/**
 * What is selected on the page, as an article of its own: its address ends in a text fragment, which tells it from the
 * page's own entry and leads back to the words. The page is not altered.
 */
export function extractSelection(page: Document, view: Window & typeof globalThis): Result<Article> {
  const selection = view.getSelection();
  const words = selection?.toString().replaceAll(/\s+/g, ' ').trim() ?? '';
  if (!selection || !words) return fail('no-article', 'nothing is selected');
  const body = page.createElement('div');
  for (let index = 0; index < selection.rangeCount; index++) body.append(selection.getRangeAt(index).cloneContents());
  if (body.getElementsByTagName('*').length > MAX_ELEMENTS) return fail('too-large');
  makeAbsolute(body, page.baseURI);
  const content = sanitizeContent(body, createSanitizer(view));
  const blocks = toBlocks(toDrafts(content, { liveOf: () => null })).map(({ block }) => block);
  if (blocks.length === 0) return fail('no-article');
  const facts = gatherFacts(page);
  const sample = words.slice(0, 5_000);
  const meta = readMeta(facts, sample, readLanguage(readAll(RANKS.language, facts), sample));
  const fragment = `#:~:text=${encodeURIComponent(words.split(' ').slice(0, 8).join(' ')).replaceAll('-', '%2D')}`;
  const start = words.length > TITLE_CHARS ? `${words.slice(0, TITLE_CHARS).trim()}…` : words;
  return ok({
    meta: {
      ...meta,
      url: `${meta.url.replace(/#.*$/s, '')}${fragment}`,
      canonicalUrl: `${meta.canonicalUrl}${fragment}`,
      title: `“${start}” – ${meta.title}`.slice(0, 500),
      subtitle: null,
      leadImage: null,
      excerpt: null,
    },
    blocks,
    removed: [],
    coverage: { kept: 1, missing: [] },
    nextPages: [],
  });
}

function makeAbsolute(body: Element, base: string): void {
  for (const [attribute, selector] of [
    ['href', 'a[href]'],
    ['src', 'img[src]'],
  ] as const) {
    for (const element of body.querySelectorAll(selector)) {
      const raw = element.getAttribute(attribute) ?? '';
      if (URL.canParse(raw, base)) element.setAttribute(attribute, new URL(raw, base).href);
    }
  }
  for (const image of body.querySelectorAll('img[srcset]')) image.removeAttribute('srcset');
}
