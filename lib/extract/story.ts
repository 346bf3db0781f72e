import type { Meta } from '../article.ts';
import type { Draft } from './draft.ts';
import type { CueMatchers } from './match-cue.ts';
import { wordsIn } from './names.ts';

/** What the steps know of the article when they judge its drafts. */
export interface Story {
  readonly meta: Meta;
  readonly cues: CueMatchers;
  /** Words of the class, id, itemprop and tag names around a draft, below the element that holds the whole article. */
  namesOf(draft: Draft): ReadonlySet<string>;
  /** The live element that holds most of the prose; null where the page gave none. */
  readonly root: Element | null;
}

/** Han, kana and Hangul say in one character what takes others two to three. */
const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;
const PROSE_CHARS = 80;
/** What weighs less is a line, sooner than a paragraph of the story. */
export const LINE_WEIGHT = 140;
const SENTENCE_END = /[.!?…。！？؟।]["'”’»」』)\]]*(?:\s|$)|[。！？]/u;

/** Without one of these there is no wide letter; far quicker to look for. */
const MAYBE_WIDE = /[\u1100-\u11ff\u2e80-\ud8ff\uf900-\ufaff]/;

/** Length in characters of a Latin text that says as much. */
export const weigh = (text: string): number =>
  text.length + (MAYBE_WIDE.test(text) ? (text.match(WIDE)?.length ?? 0) * 1.5 : 0);

/** A paragraph (or the like) of running text: what an article is made of. */
export function isProse(draft: Draft): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'quotation' && draft.kind !== 'list') return false;
  return draft.linked < 0.5 && weigh(draft.text) >= PROSE_CHARS && SENTENCE_END.test(draft.text);
}

export function tellStory(drafts: readonly Draft[], meta: Meta, cues: CueMatchers): Story {
  const root = findRoot(drafts);
  const cache = new Map<Element, ReadonlySet<string>>();
  const namesFor = (element: Element | null): ReadonlySet<string> => {
    if (!element || element === root || (root && element.contains(root))) return NONE;
    const known = cache.get(element);
    if (known) return known;
    const names = new Set([...namesFor(element.parentElement), ...wordsOf(element)]);
    cache.set(element, names);
    return names;
  };
  return { meta, cues, root, namesOf: (draft) => namesFor(draft.source) };
}

const NONE: ReadonlySet<string> = new Set();
/** The root holds at least this share of the prose. */
const ROOT_SHARE = 0.7;

/** The innermost live element with most of the prose in it. */
export function findRoot(drafts: readonly Draft[]): Element | null {
  const shares = new Map<Element, number>();
  let all = 0;
  for (const draft of drafts) {
    if (!draft.source || !isProse(draft)) continue;
    all += draft.text.length;
    // The draft's own element is not counted: one long paragraph is no root.
    for (let element = draft.source.parentElement; element; element = element.parentElement) {
      shares.set(element, (shares.get(element) ?? 0) + draft.text.length);
    }
  }
  let best: Element | null = null;
  for (const [element, share] of shares) {
    if (share >= all * ROOT_SHARE && (!best || best.contains(element))) best = element;
  }
  return best;
}

/** 'article__share-Bar' to article, share, bar, and sharebar's parts as they stand. */
function wordsOf(element: Element): string[] {
  const named = `${element.getAttribute('class') ?? ''} ${element.id} ${element.getAttribute('itemprop') ?? ''} ${element.getAttribute('data-testid') ?? ''} ${element.getAttribute('rel') ?? ''}`;
  return [element.localName, ...wordsIn(named)];
}
