import type { Article, Removal } from './article.ts';
import { copyPage, ORDER, type PageCopy } from './extract/copy-page.ts';
import { readMeta } from './extract/metadata.ts';
import { readBody } from './extract/read-body.ts';
import { sanitizeContent } from './extract/sanitize.ts';
import { toBlocks } from './extract/to-blocks.ts';
import { fail, ok, type Result } from './result.ts';
import { type Finding, findSpam } from './spam/find-spam.ts';

/** What a reader or a bench may ask of the extraction. */
export interface ExtractRequest {
  /** Names of steps and rules to leave out. */
  readonly without: readonly string[];
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
  const placed = toBlocks(sanitizeContent(body.content, view, [ORDER]));
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
  return ok({ meta: readMeta(document, body), blocks, removed, coverage: { kept: 1, missing: [] } });
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
