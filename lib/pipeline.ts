import type { DOMPurify } from 'dompurify';
import type { Article, Removal } from './article.ts';
import { dropShareLinks } from './extract/clean-content.ts';
import { copyPage, ORDER, type PageCopy } from './extract/copy-page.ts';
import type { Draft } from './extract/draft.ts';
import { readMeta } from './extract/meta/read-meta.ts';
import { readBody } from './extract/read-body.ts';
import { findLost, type Lost, lettersOf, mergeDrafts, noteKept, proseRange } from './extract/recover.ts';
import { createSanitizer, sanitizeContent } from './extract/sanitize.ts';
import { findRoot } from './extract/story.ts';
import { type OnTake, takeSteps } from './extract/take-steps.ts';
import { toBlocks } from './extract/to-blocks.ts';
import { toDrafts } from './extract/to-drafts.ts';
import { fail, ok, type Result } from './result.ts';
import { type Finding, findSpam } from './spam/find-spam.ts';

/** What a reader or a bench may ask of the extraction. */
export interface ExtractRequest {
  /** Names of steps and rules to leave out. */
  readonly without: readonly string[];
  readonly onTake?: OnTake;
}

/** The page as it stands, to an article. The page itself is not altered. */
export function extractArticle(
  document: Document,
  view: Window & typeof globalThis,
  request: ExtractRequest,
): Result<Article> {
  const findings = findSpam(document, view, request);
  const copy = copyPage(document);
  const cuts = cutFindings(copy, findings);
  const body = readBody(copy.document);
  if (!body) return fail('no-article');
  dropShareLinks(body);
  const kept = noteKept(body);
  const keptLetters = lettersOf(body.textContent ?? '');
  const purify = createSanitizer(view);
  const read = toDrafts(sanitizeContent(body, purify, [ORDER]), copy);
  const drafts = request.without.includes('recover')
    ? read
    : recover(read, { copy, kept, keptLetters, cut: new Set(findings.flatMap(({ nodes }) => nodes)) }, purify);
  const meta = readMeta(
    document,
    drafts
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 5_000),
  );
  const placed = toBlocks(takeSteps(drafts, meta, request.without, request.onTake));
  const blocks = placed.map(({ block }) => block);
  if (!blocks.some((block) => block.text.trim())) return fail('no-article');
  const removed = cuts.map(({ finding, order }, index): Removal => {
    const before = placed.filter((block) => block.order < order).at(-1);
    return {
      id: `r${index}`,
      rules: finding.rules,
      why: finding.why,
      text: finding.text,
      links: finding.links,
      hosts: finding.hosts,
      place: !before ? 'before the article' : before === placed.at(-1) ? 'after the article' : 'inside the article',
      hidden: finding.hidden,
      blocks: [],
      replaces: null,
      after: before?.block.id ?? null,
    };
  });
  return ok({ meta, blocks, removed, coverage: { kept: 1, missing: [] } });
}

/** The drafts with what Readability lost of the article's text put back. */
function recover(drafts: Draft[], lost: Lost, purify: DOMPurify): Draft[] {
  const root = findRoot(drafts);
  const range = proseRange(drafts);
  if (!root || !range) return drafts;
  const found = findLost(root, range.first, range.last, lost);
  if (found.length === 0) return drafts;
  const holder = lost.copy.document.createElement('div');
  for (const element of found) {
    const copy = lost.copy.document.importNode(element, true);
    copy.setAttribute(ORDER, String(lost.copy.indexOf(element)));
    holder.append(copy);
  }
  dropShareLinks(holder);
  return mergeDrafts(drafts, toDrafts(sanitizeContent(holder, purify, [ORDER]), lost.copy));
}

/** Takes the findings' nodes out of the copy and says where each stood. */
function cutFindings(copy: PageCopy, findings: readonly Finding[]) {
  return findings.map((finding) => {
    let order = -1;
    for (const node of finding.nodes) {
      const twin = copy.copyOf(node);
      const element = twin && (isElement(twin) ? twin : twin.parentElement);
      if (order < 0 && element) order = Number(element.getAttribute(ORDER));
      twin?.parentNode?.removeChild(twin);
    }
    return { finding, order };
  });
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The part of the page that the reader pointed at, as an article with the page's own metadata. */
export function extractPicked(document: Document, view: Window & typeof globalThis, element: Element): Result<Article> {
  const copy = copyPage(document);
  const chosen = copy.copyOf(element);
  if (!chosen || !isElement(chosen)) return fail('no-article');
  const drafts = toDrafts(sanitizeContent(chosen, createSanitizer(view), [ORDER]), copy);
  const blocks = toBlocks(drafts).map(({ block }) => block);
  if (!blocks.some((block) => block.text.trim())) return fail('no-article');
  const meta = readMeta(
    document,
    blocks
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 5_000),
  );
  return ok({ meta, blocks, removed: [], coverage: { kept: 1, missing: [] } });
}
