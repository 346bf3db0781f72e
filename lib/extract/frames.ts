const MIN_CHARS = 1_000;
const MAX_FRAMES = 20;

/** The document that holds the article: a same-origin frame where the page itself is little more than its shell. */
export function findArticleDocument(page: Document): Document {
  const inner = [...page.querySelectorAll('iframe,frame')]
    .slice(0, MAX_FRAMES)
    .map(documentOf)
    .filter((document) => document?.body?.querySelector('p'));
  // Few pages have such frames; the others need not be measured.
  if (inner.length === 0) return page;
  let best = page;
  let most = Math.max(MIN_CHARS, proseIn(page) * 2);
  for (const document of inner) {
    const chars = document ? proseIn(document) : 0;
    if (!document || chars <= most) continue;
    best = document;
    most = chars;
  }
  return best;
}

function proseIn(document: Document): number {
  let chars = 0;
  for (const paragraph of document.getElementsByTagName('p')) chars += paragraph.textContent?.length ?? 0;
  return chars;
}

/** Null for frames of other origins. */
function documentOf(frame: Element): Document | null {
  return 'contentDocument' in frame && isDocument(frame.contentDocument) ? frame.contentDocument : null;
}

const isDocument = (value: unknown): value is Document =>
  typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 9;
