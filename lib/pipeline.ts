import type { Article, ReadArticle } from './article.ts';
import { copyPage } from './extract/copy-page.ts';
import type { Cues } from './extract/cues.ts';
import { findArticleDocument } from './extract/frames.ts';
import { toLanguageTag } from './extract/meta/language-tag.ts';
import { gatherFacts } from './extract/meta/page-facts.ts';
import { readMeta } from './extract/meta/read-meta.ts';
import { RANKS, readAll } from './extract/meta/sources.ts';
import { findHead } from './extract/meta/story-head.ts';
import { findNextPages } from './extract/next-pages.ts';
import { toOwnNames } from './extract/own-names.ts';
import { readDrafts, readPicked } from './extract/read-drafts.ts';
import { lettersOf } from './extract/recover.ts';
import { placeFindings, toRemovals } from './extract/removals.ts';
import { findStories, type StoriesOnPage } from './extract/stories-on-page.ts';
import { type OnTake, takeSteps } from './extract/take-steps.ts';
import { toBlocks } from './extract/to-blocks.ts';
import { fail, ok, type Result } from './result.ts';
import { findSpam } from './spam/find-spam.ts';
import { measureText } from './text/measure.ts';

/** What a reader or a bench may ask of the extraction. */
export interface ExtractRequest {
  /** Names of steps and rules to leave out. */
  readonly without: readonly string[];
  /** The page's language (BCP 47) and its cues, where they are known; else what the page claims, and English cues alone. */
  readonly language?: string;
  readonly cues?: Cues;
  /** Takes all prose around the article too: for "Show more" where the coverage says that something is missing. */
  readonly wider?: boolean;
  /** Which of several articles on the page, by its place among them; else the one in view. */
  readonly story?: number;
  /** Fingerprints of removals that the reader always keeps on this site. */
  readonly keep?: readonly string[];
  readonly onTake?: OnTake;
}

/** Past these the page is no article, and reading it would hold up the tab. */
const MAX_ELEMENTS = 150_000;
/** An article of fewer words is a headline or an empty shell. */
const MIN_WORDS = 12;
/** So many characters tell whether there are as many words. */
const ENOUGH_CHARS = 1_000;

/** The page as it stands, to an article. The page itself is not altered. */
export function extractArticle(
  page: Document,
  view: Window & typeof globalThis,
  request: ExtractRequest,
): Result<ReadArticle> {
  return readArticle(toOwnNames(page, view), view, request, null);
}

/** The same from one element that the reader chose: all of its text, none of the steps' guesses about head and tail. */
export function extractPicked(
  page: Document,
  view: Window & typeof globalThis,
  element: Element,
  language?: string,
): Result<Article> {
  return readArticle(page, view, { without: NOT_FOR_PICKED, language }, element);
}

function readArticle(
  page: Document,
  view: Window & typeof globalThis,
  request: ExtractRequest,
  picked: Element | null,
): Result<ReadArticle> {
  if (!/html|xml/i.test(page.contentType))
    return fail(/pdf/i.test(page.contentType) ? 'pdf' : 'no-article', page.contentType);
  const document = picked ? page : findArticleDocument(page);
  if (!document.body) return fail('no-article', 'no body');
  const elements = document.getElementsByTagName('*').length;
  if (elements > MAX_ELEMENTS) return fail('too-large', `${elements} elements`);

  const findings = findSpam(document, view, request);
  const { chosen: story, others } = picked ? ALONE : findStories(document, view, request.story);
  const facts = gatherFacts(document, story);
  const cut = new Set(findings.flatMap(({ nodes }) => nodes));
  const copy = copyPage(document, cut, picked ?? story ?? undefined);
  const options = {
    cut,
    declared: lettersOf(facts.ld('articleBody').join(' ')),
    isWider: request.wider === true,
    without: request.without,
  };
  const { drafts, coverage } = picked ? readPicked(copy, document) : readDrafts(copy, document, options);
  const sample = drafts
    .map(({ text }) => text)
    .join(' ')
    .slice(0, 5_000);
  const head = findHead(facts.scope, drafts, copy.indexOf);
  const meta = readMeta({ ...facts, head }, sample, request.language ?? toLanguageTag(readAll(RANKS.language, facts)));
  const left = takeSteps(drafts, meta, request);
  const placed = toBlocks(left);
  const blocks = placed.map(({ block }) => block);
  const text = blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, ENOUGH_CHARS);
  const { words, characters } = measureText(text);
  if (words + characters / 2 < MIN_WORDS)
    return fail(HAS_SENTENCE.test(text) ? 'too-short' : 'no-article', `${words + characters} words`);
  return ok({
    meta,
    blocks,
    removed: toRemovals(placeFindings(copy, findings), placed, copy),
    coverage,
    nextPages: findNextPages(document),
    otherStories: others,
  });
}

const ALONE: StoriesOnPage = { chosen: null, others: [] };

/** A few words without a sentence among them are a label that was left over. */
const HAS_SENTENCE = /[.!?…。！？؟۔।]/u;

const NOT_FOR_PICKED: readonly string[] = ['related-links', 'calls-to-action', 'tails'];
