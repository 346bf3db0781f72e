import type { Draft } from '../draft.ts';
import { hasName, RELATED_NAMES } from '../names.ts';
import { isProse, type Story, weigh } from '../story.ts';
import type { Step } from './step.ts';

const MAX_TEASER = 320;

/** Links to other stories interrupt this one; lists of sources and the article’s own contents stay. */
export const relatedLinks: Step = {
  name: 'related-links',
  find(drafts, story) {
    const found = new Set<Draft>();
    for (const [index, draft] of drafts.entries()) {
      if (found.has(draft)) continue;
      if (announces(draft, story)) {
        const teasers = teasersAfter(drafts, index + 1, story);
        for (const one of teasers) found.add(one);
        if (teasers.length > 0 || isPointer(draft, story) || !drafts.slice(index + 1).some(isProse)) found.add(draft);
      } else if (isTeaser(draft, drafts, index, story)) found.add(draft);
    }
    return [...found];
  },
};

/** A line that says "Related stories" and no more (a link in it counts as no more). */
function announces(draft: Draft, { cues }: Story): boolean {
  if (draft.kind !== 'heading' && draft.kind !== 'paragraph') return false;
  const cue = cues.related.startsWith(draft.text);
  return cue > 0 && draft.text.length - cue < 30 && weigh(draft.text) < 90 && !/[.?]$/.test(draft.text);
}

/** The link-rich blocks right behind an announcement, up to the next prose. */
function teasersAfter(drafts: readonly Draft[], start: number, story: Story): Draft[] {
  let end = start;
  for (let index = start; index < drafts.length; index += 1) {
    const draft = drafts[index];
    if (
      !draft ||
      isProse(draft) ||
      (draft.kind === 'heading' && draft.linked < 0.5) ||
      isReferenceList(drafts, index, story)
    )
      break;
    if (draft.linked >= 0.5) end = index + 1;
  }
  return drafts.slice(start, end);
}

function isTeaser(draft: Draft, drafts: readonly Draft[], index: number, story: Story): boolean {
  if (draft.kind === 'figure' || draft.kind === 'embed' || draft.kind === 'code' || draft.kind === 'rule') return false;
  const weight = weigh(draft.text);
  const names = story.namesOf(draft);
  if (hasName(RELATED_NAMES, names) && weight < MAX_TEASER && !isReferenceList(drafts, index, story))
    return draft.linked > 0.3 || weight < 120;
  if (draft.kind === 'list')
    return draft.linked >= 0.7 && (isPointer(draft, story) || isTeaserList(draft, drafts, index, story));
  if (draft.kind === 'table' || (weight > MAX_TEASER && draft.linked < 0.8)) return false;
  if (isPointer(draft, story)) return true;
  if (weight > MAX_TEASER || weight < 20 || draft.linked < 0.85) return false;
  if (draft.kind === 'heading' && !isHeadingOfLinks(drafts, index)) return false;
  const isSentence = /[.!?:;…。！？]["'”’»)]*$/u.test(draft.text);
  if (draft.text === draft.text.toUpperCase() && draft.text !== draft.text.toLowerCase()) return true;
  const beside = [drafts[index - 1], drafts[index + 1]].some((one) => one && one.linked >= 0.85 && one.kind !== 'list');
  return !isSentence && (beside || (isOneLink(draft) && wordsIn(draft.text) >= 5));
}

/** 'ON THE QUAY: ' before a link that fills the rest of the line; who speaks in a transcript stands so too, before words. */
const LABEL = /^\p{Lu}[\p{Lu}\s'’&-]{2,30}:\s/u;

/** 'Read also: …', a link behind such words, or a label of its own before it ('READ ALSO', set on a line above). */
function isPointer({ element, text, linked }: Draft, { cues }: Story): boolean {
  const cue = cues.related.startsWith(text);
  const label = element.firstElementChild?.textContent?.trim() ?? '';
  // A link within the page counts as no link: 'Continue reading the main story'.
  if (cue > 0 && (linked >= 0.45 || label === text || /^\s*[:：\]】]/u.test(text.slice(cue)))) return true;
  const lead = LABEL.exec(text)?.[0].length ?? 0;
  if (lead > 0 && linked * text.length >= text.length - lead - 1) return true;
  return label.length > 3 && label.length < text.length && cues.related.startsWith(label) >= label.length - 1;
}

function isTeaserList(draft: Draft, drafts: readonly Draft[], index: number, story: Story): boolean {
  if (draft.element.querySelector('code') || isReferenceList(drafts, index, story)) return false;
  const before = drafts[index - 1];
  if (before && /[:：]$/.test(before.text) && before.kind === 'paragraph' && isIntroduction(before, story))
    return false;
  const items = [...draft.element.querySelectorAll('li')];
  const full = items.filter((item) => weigh(item.textContent ?? '') >= 25).length;
  const isLast = !drafts.slice(index + 1).some(isProse);
  return isLast || full >= items.length / 2;
}

/** "The party's promises are:" opens a list that is text; "Read also:" doesn't. */
const isIntroduction = (draft: Draft, { cues }: Story) =>
  cues.related.startsWith(draft.text) === 0 && weigh(draft.text) > 20;

/** A list under "Sources", or the heading of one. */
function isReferenceList(drafts: readonly Draft[], index: number, { cues }: Story): boolean {
  for (const one of [drafts[index], drafts[index - 1]]) {
    if (!one || (one.kind !== 'heading' && one.kind !== 'paragraph')) continue;
    const cue = cues.references.startsWith(one.text);
    if (cue > 0 && one.text.length - cue < 12) return true;
  }
  return false;
}

/** A linked heading over text of its own is a section's; over more links or nothing it is a teaser. */
function isHeadingOfLinks(drafts: readonly Draft[], index: number): boolean {
  const next = drafts.slice(index + 1).find((draft) => draft.kind !== 'figure');
  return !next || (next.linked >= 0.85 && next.kind !== 'heading');
}

const isOneLink = (draft: Draft) => draft.element.querySelectorAll('a').length === 1;
const wordsIn = (text: string) => Math.max(text.split(/\s+/).length, weigh(text) / 8);
