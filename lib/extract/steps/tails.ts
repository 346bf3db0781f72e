import type { Draft } from '../draft.ts';
import { hasName, TAIL_NAMES } from '../names.ts';
import { isProse, LINE_WEIGHT, type Story, weigh } from '../story.ts';
import type { Step } from './step.ts';

const MAX_WEIGHT = 700;
const CONTACT = /[\w.+-]+@[\w-]+\.\w|(?:^|[\s(])@\w{3,}|(?:twitter|facebook)\.com\//i;
const CONTRIBUTED =
  /\b(?:contributed (?:to this|reporting)|contribut(?:ed|ing) to this (?:report|story|article)|reporting by|editing by)\b/iu;
const RIGHTS =
  /^(?:copyright|©|ⓒ|\(c\))|all rights reserved|may not be (?:published|reproduced)|無断転載|无断转载|무단\s?전재/iu;

/** Who wrote it, who helped, rights, tags and comments stand below the article, not in it. */
export const tailsStep: Step = {
  name: 'tails',
  find(drafts, story) {
    const found: Draft[] = [];
    for (let index = drafts.length - 1; index > 0; index -= 1) {
      const draft = drafts[index];
      if (!draft) break;
      if (draft.kind === 'figure' || draft.kind === 'embed') continue;
      if (!isTail(draft, drafts, story) && !isLoneHeading(draft, story)) break;
      found.push(draft);
    }
    return found;
  },
};

function isTail(draft: Draft, drafts: readonly Draft[], story: Story): boolean {
  if (draft.kind === 'rule') return true;
  const weight = weigh(draft.text);
  if (weight > MAX_WEIGHT || draft.kind === 'table' || draft.kind === 'code') return false;
  if (hasName(TAIL_NAMES, story.namesOf(draft)) || isBeyond(draft, story)) return true;
  // A line of rights set among the article's own paragraphs is the editor's; one below them is the page's.
  if (RIGHTS.test(draft.text)) return !isAmongProse(draft, drafts);
  if (CONTRIBUTED.test(draft.text) || isBiography(draft, story)) return true;
  if (draft.kind === 'quotation') return false;
  if (draft.linked >= 0.6 && draft.kind !== 'list') return true;
  if (weight < 400 && CONTACT.test(draft.text) && (draft.linked > 0 || weight < 200)) return true;
  const cue = story.cues.tails.startsWith(draft.text);
  if (cue === 0) return weight < 24 && !/[.!?。！？]$/u.test(draft.text);
  const rest = draft.text.slice(cue).trimStart();
  const isCueLong = /\s/.test(draft.text.slice(0, cue).trim()) || /[^\u0000-\u024f]/.test(draft.text.slice(0, cue));
  return (
    weight < 400 &&
    (rest === '' || /^[:：=|/／>»(（©\d]/u.test(rest) || (isCueLong && weight < 90) || draft.linked > 0.2)
  );
}

/** Below the element that holds the story: lines, or what another article holds. */
function isBeyond({ source, text }: Draft, { root }: Story): boolean {
  if (!source || !root || root.contains(source)) return false;
  const isLines = text.split('\n').every((line) => weigh(line) < LINE_WEIGHT);
  return isLines || source.closest(ARTICLE)?.contains(root) === false;
}

/** How pages mark articles, in HTML and as hAtom has it. */
const ARTICLE = 'article,.hentry';

const isAmongProse = (draft: Draft, drafts: readonly Draft[]) =>
  drafts.some(
    (other) =>
      isProse(other) && other !== draft && !!draft.source && other.source?.parentElement === draft.source.parentElement,
  );

/** A heading (or a line that announces) with nothing below it any more. */
const isLoneHeading = (draft: Draft, { cues }: Story) =>
  draft.kind === 'heading' || (cues.related.startsWith(draft.text) > 0 && weigh(draft.text) < 60);

/** 'Jane Doe is a reporter for …': an author's name and a statement of what they do, in a few lines. */
function isBiography(draft: Draft, story: Story): boolean {
  if (weigh(draft.text) > 600) return false;
  return story.meta.authors.some((author) => {
    if (!author.includes(' ')) return draft.text === author;
    const short = author.split(' ')[0] ?? author;
    if (!draft.text.startsWith(author) && !draft.text.startsWith(`${short} `)) return false;
    return draft.text.length < author.length + 3 || DOES.test(draft.text.slice(0, author.length + 60));
  });
}

const DOES =
  /\b(?:is|was|has been|covers|writes|reports|works|joined|edits|lives|ist|arbeitet|schreibt|berichtet|est|couvre|écrit|es|escribe|cubre|é|escreve|scrive|schrijft|yazıyor)\b/iu;
