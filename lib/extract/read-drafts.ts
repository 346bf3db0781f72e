import type { Coverage } from '../article.ts';
import { cleanContent } from './clean-content.ts';
import type { PageCopy } from './copy-page.ts';
import { copySafe } from './copy-safe.ts';
import type { Draft } from './draft.ts';
import { findEmbeds } from './embeds.ts';
import { dropHidden } from './hidden-text.ts';
import { findLostImages } from './images/place-images.ts';
import { prepareImages, settleImages } from './images/prepare-images.ts';
import { makeOf } from './nodes.ts';
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

interface Range {
  readonly first: number;
  readonly last: number;
}

/** Text of the page that Readability's choice does not hold. */
interface Passage {
  readonly element: Element;
  /** Its place on the page. */
  readonly at: number;
  readonly weight: number;
}

/** The story's blocks in the making: Readability's choice, then what it lost of text, images and embeds. Empty: no article. */
export function readDrafts(copy: PageCopy, live: Document, options: ReadOptions): Reading {
  const images = prepareImages(copy.document);
  const body = readBody(copy.document, () => {
    copy.refill();
    prepareImages(copy.document);
  });
  const lost = noteKept(copy, body, options.cut);
  const make = (content: Element) =>
    toDrafts(copySafe(cleanContent(settleImages(content, copy.base), live.URL), copy.base), copy);
  const remake = (elements: readonly Element[]) => (elements.length > 0 ? make(copy.again(elements)) : []);

  const read = body ? make(body) : [];
  const shown = options.isWider ? { drafts: read, isMissing: false } : dropHidden(read);
  const found = findRoot(shown.drafts);
  const root = found ?? findFallback(live);
  if (!root) return { drafts: shown.drafts, coverage: { kept: 1, missing: [] } };
  const drafts = found ? shown.drafts : mergeDrafts([], remake([root]));
  const range = proseRange(drafts) ?? { first: copy.indexOf(root), last: Number.MAX_SAFE_INTEGER };
  const weight = sum(drafts.filter(isProse).map(({ text }) => weigh(text)));
  const recovers = !options.without.includes('recover');
  // What is read as a whole has lost nothing.
  const passages = recovers && found ? findPassages(root, lost) : [];
  const isAlike = likenessOf(drafts);
  const { back, left } = chooseBack(passages, { root, range, weight, isAlike }, options);

  let merged = mergeDrafts(drafts, remake(back.map(({ element }) => element)));
  if (recovers) merged = mergeDrafts(merged, findLostImages(images, merged, root, range, copy));
  merged = mergeDrafts(merged, findEmbeds(root, range, copy));
  return { drafts: merged, coverage: tellCoverage(weight + weightOf(back), left, range, shown.isMissing) };
}

const findPassages = (root: Element, lost: Lost): Passage[] =>
  findLost(zoneOf(root), lost).map((element) => ({
    element,
    at: lost.copy.indexOf(element),
    weight: weigh(element.textContent ?? ''),
  }));

/** What was kept of the story. */
interface Kept {
  readonly root: Element;
  readonly range: Range;
  readonly weight: number;
  /** Whether an element is made like the story's own paragraphs. */
  readonly isAlike: (element: Element) => boolean;
}

/**
 * What lies between the story's first and last prose comes back, what is made like it (a page that parts its story, before
 * and after an offer to subscribe, makes both parts alike), and what the page declares as its text. Prose beyond those
 * comes back where it is asked for, or outweighs all that was kept; else it is `left`.
 */
function chooseBack(
  passages: readonly Passage[],
  { root, range, weight, isAlike }: Kept,
  { declared, isWider }: ReadOptions,
) {
  const isInside = ({ element, at }: Passage) =>
    !isHeading(element) && root.contains(element) && at > range.first && at < range.last;
  const isDeclared = ({ element }: Passage) =>
    declared !== '' && declared.includes(lettersOf(element.textContent ?? '').slice(0, 120));
  const outside = passages.filter(
    (one) => !isInside(one) && one.element.localName === 'p' && one.weight >= MIN_OUTSIDE,
  );
  const takesAll = isWider || weightOf(outside) > weight;
  const isPart = passages.some(
    ({ element, weight }) => weight >= MIN_OUTSIDE && !isHeading(element) && isAlike(element),
  );
  const comesBack = (one: Passage) =>
    isInside(one) ||
    (isPart && isAlike(one.element)) ||
    (!isHeading(one.element) && (takesAll ? outside.includes(one) : isDeclared(one)));
  const found = new Set<Element | null>(passages.filter(comesBack).map(({ element }) => element));
  const left = outside.filter(({ element }) => !found.has(element));
  // What comes back brings its own heading along.
  const heads = ({ element }: Passage) => isHeading(element) && found.has(element.nextElementSibling);
  return { back: passages.filter((one) => found.has(one.element) || heads(one)), left };
}

const isHeading = (element: Element) => /^H[1-6]$/.test(element.tagName);

/** By tag and class of an element and the one around it, one of which must be named: a bare <p> is like any other. */
function likenessOf(drafts: readonly Draft[]): (element: Element) => boolean {
  const counts = new Map<string, number>();
  for (const { source } of drafts.filter(isProse)) {
    const make = source && makeAround(source);
    if (make) counts.set(make, (counts.get(make) ?? 0) + 1);
  }
  return (element) => {
    const make = makeAround(element);
    return make !== '' && (counts.get(make) ?? 0) >= 2;
  };
}

/** 'section.blk p.', '' where neither is named; a heading among the paragraphs counts as one of them. */
function makeAround(element: Element): string {
  const around = element.parentElement;
  if (!around || !(around.getAttribute('class') || element.getAttribute('class'))) return '';
  return `${makeOf(around)} ${isHeading(element) ? makeOf(element).replace(/^h\d/, 'p') : makeOf(element)}`;
}

/** A shorter paragraph outside the story is as soon a caption or a notice. */
const MIN_OUTSIDE = 100;

function tellCoverage(kept: number, left: readonly Passage[], range: Range, isMissing: boolean): Coverage {
  const all = kept + weightOf(left);
  const missing: Coverage['missing'][number][] = [];
  if (left.some(({ at }) => at < range.first)) missing.push('opening');
  if (left.some(({ at }) => at > range.first && at < range.last)) missing.push('middle');
  if (isMissing || left.some(({ at }) => at > range.last)) missing.push('ending');
  return { kept: all > 0 ? Math.round((kept / all) * 100) / 100 : 1, missing };
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const weightOf = (passages: readonly Passage[]): number => sum(passages.map(({ weight }) => weight));

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
