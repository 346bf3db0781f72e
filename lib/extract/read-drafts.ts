import type { Coverage } from '../article.ts';
import { cleanContent } from './clean-content.ts';
import type { PageCopy } from './copy-page.ts';
import { copySafe } from './copy-safe.ts';
import type { Draft } from './draft.ts';
import { findEmbeds } from './embeds.ts';
import { dropHidden } from './hidden-text.ts';
import { findLostImages } from './images/place-images.ts';
import { prepareImages, settleImages } from './images/prepare-images.ts';
import { readBody } from './read-body.ts';
import { findLost, type Lost, lettersOf, mergeDrafts, noteKept, proseRange } from './recover.ts';
import { findRoot, isProse, weigh } from './story.ts';
import { toDrafts } from './to-drafts.ts';

export interface ReadOptions {
  /** Live nodes that were taken out as spam: not to be brought back. */
  readonly cut: ReadonlySet<Node>;
  /** The article's text as the page declares it for machines, letters alone; '' where it doesn't. */
  readonly declared: string;
  /** All prose of the region, not only what the cautious reading keeps. */
  readonly isWider: boolean;
  readonly without: readonly string[];
}

export interface Reading {
  readonly drafts: readonly Draft[];
  readonly coverage: Coverage;
}

/** The story's blocks in the making: Readability's choice, then what it lost of text, images and embeds. Empty: no article. */
export function readDrafts(copy: PageCopy, live: Document, options: ReadOptions): Reading {
  const images = prepareImages(copy.document);
  const body = readBody(copy.document, () => {
    copy.refill();
    prepareImages(copy.document);
  });
  const kept = body ? noteKept(body) : new Set<number>();
  const keptText = body?.textContent ?? '';
  let letters: string | null = null;
  const keptLetters = () => {
    letters ??= lettersOf(keptText);
    return letters;
  };
  const lost: Lost = { copy, kept, keptLetters, cut: options.cut };
  const make = (content: Element) =>
    toDrafts(copySafe(cleanContent(settleImages(content, copy.base), live.URL), copy.base), copy);

  const read = body ? make(body) : [];
  const shown = options.isWider ? { drafts: read, isMissing: false } : dropHidden(read);
  let drafts = [...shown.drafts];
  let root = findRoot(drafts);
  if (!root) {
    root = findFallback(live);
    if (!root) return { drafts, coverage: { kept: 1, missing: [] } };
    drafts = mergeDrafts([], make(copy.again([root])));
  }
  const range = proseRange(drafts) ?? { first: copy.indexOf(root), last: Number.MAX_SAFE_INTEGER };
  const zone = zoneOf(root);
  const all = options.without.includes('recover') ? [] : findLost(zone, -1, Number.MAX_SAFE_INTEGER, lost);
  const placed = all.map((element) => ({ element, at: copy.indexOf(element) }));
  const isInside = ({ element, at }: { element: Element; at: number }) =>
    !!root?.contains(element) && at > range.first && at < range.last;
  const isDeclared = (element: Element) =>
    options.declared !== '' && options.declared.includes(lettersOf(element.textContent ?? '').slice(0, 120));
  const outside = placed.filter(
    (one) => !isInside(one) && one.element.localName === 'p' && weigh(one.element.textContent ?? '') >= 100,
  );
  const weightOf = (elements: readonly { readonly element: Element }[]) =>
    elements.reduce((sum, { element }) => sum + weigh(element.textContent ?? ''), 0);
  const keptWeight = drafts.reduce((sum, draft) => sum + (isProse(draft) ? weigh(draft.text) : 0), 0);
  const isWider = options.isWider || weightOf(outside) > keptWeight;
  const back = placed.filter(
    (one) => isInside(one) || (isWider ? isInside(one) || outside.includes(one) : isDeclared(one.element)),
  );
  const still = outside.filter((one) => !back.includes(one));

  let merged: Draft[] =
    back.length > 0 ? mergeDrafts(drafts, make(copy.again(back.map(({ element }) => element)))) : drafts;
  if (!options.without.includes('recover'))
    merged = mergeDrafts(merged, findLostImages(images, merged, root, range, copy));
  merged = mergeDrafts(merged, findEmbeds(root, range, copy));
  const all_ = keptWeight + weightOf(back) + weightOf(still);
  const missing: Coverage['missing'][number][] = [];
  if (still.some(({ at }) => at < range.first)) missing.push('opening');
  if (still.some(({ at }) => at > range.first && at < range.last)) missing.push('middle');
  if (shown.isMissing || still.some(({ at }) => at > range.last)) missing.push('ending');
  return {
    drafts: merged,
    coverage: { kept: all_ > 0 ? Math.round((1 - weightOf(still) / all_) * 100) / 100 : 1, missing },
  };
}

/** All blocks of the element that the reader chose. */
export function readPicked(copy: PageCopy, live: Document): Reading {
  prepareImages(copy.document);
  const content = settleImages(copy.document.body, copy.base);
  const drafts = toDrafts(copySafe(cleanContent(content, live.URL), copy.base), copy);
  return { drafts, coverage: { kept: 1, missing: [] } };
}

/** The element that the page itself marks as the article around the story, else one level up. */
function zoneOf(root: Element): Element {
  const marked = root.closest('[itemprop~="articleBody"],article,main,[role="main"]');
  const parent = root.parentElement;
  return marked ?? (parent && !/^(?:BODY|HTML)$/.test(parent.tagName) ? parent : root);
}

/** Where Readability finds nothing: the marked element with the most text in paragraphs. */
function findFallback(live: Document): Element | null {
  let best: Element | null = null;
  let most = 60;
  for (const element of [...live.querySelectorAll('[itemprop~="articleBody"],article,main,[role="main"]')].slice(
    0,
    50,
  )) {
    let weight = 0;
    for (const paragraph of element.querySelectorAll('p')) weight += weigh(paragraph.textContent ?? '');
    if (weight > most * 1.2) {
      best = element;
      most = weight;
    }
  }
  return best;
}
