import type { Draft } from '../draft.ts';
import { toIsoDate } from '../meta/dates.ts';
import { monthOf } from '../meta/months.ts';
import { keyOf } from '../meta/title.ts';
import { HEAD_NAMES, hasName, STANDFIRST_NAMES } from '../names.ts';
import { isProse, type Story, weigh } from '../story.ts';
import type { Step } from './step.ts';

/** Title, subtitle, byline and date stand above the article already. */
export const repeatedHead: Step = {
  name: 'repeated-head',
  keepsBox: true,
  find(drafts, story) {
    const first = drafts.findIndex((draft) => isProse(draft) && !isHeadMatter(draft, story));
    const head = drafts.slice(0, Math.max(first, 0));
    const found = head.filter(
      (draft, index) => isHeadMatter(draft, story) || isScrap(draft, head[index + 1], drafts[first]),
    );
    // A dateline or the title may come again below a lead image's caption or the first paragraph.
    const after = first < 0 ? drafts : drafts.slice(first + 1);
    return [
      ...found,
      ...after.filter(
        (draft) => isTitle(draft, story) || (isDateline(draft, story) && hasName(HEAD_NAMES, story.namesOf(draft))),
      ),
    ];
  },
};

function isHeadMatter(draft: Draft, story: Story): boolean {
  if (!isWords(draft)) return false;
  const weight = weigh(draft.text);
  return (
    isTitle(draft, story) ||
    isDateline(draft, story) ||
    isStandfirst(draft, story) ||
    (weight < 120 && EMAIL.test(draft.text)) ||
    (weight < 320 && hasName(HEAD_NAMES, story.namesOf(draft))) ||
    (draft.linked >= 0.6 && weight < 320)
  );
}

const EMAIL = /\S@[\w-]+\.\w/;
/** '05.12.25', '6 Jul 2025'. */
const SHORT_DATE = /\b\d{1,2}(?:[./-]\d{1,2}[./-]|\.? [\p{L}\p{M}.]{3,12},? )(?:20)?\d\d\b/u;

const isWords = (draft: Draft) =>
  draft.kind !== 'figure' && draft.kind !== 'embed' && draft.kind !== 'rule' && draft.kind !== 'table';

/** A few words before the story that are no sentence, unless they stand among its paragraphs as one of them. */
function isScrap(draft: Draft, next: Draft | undefined, prose: Draft | undefined): boolean {
  if (!isWords(draft) || (draft.kind === 'heading' && !next)) return false;
  const isSibling = draft.source?.localName === 'p' && draft.source.parentElement === prose?.source?.parentElement;
  return !isSibling && weigh(draft.text) < 60 && !/[.!?:。！？：…]["'”’»)]*$/u.test(draft.text);
}

function isTitle(draft: Draft, story: Story): boolean {
  if (draft.text.length > story.meta.title.length + 40) return false;
  const [text, title] = [keyOf(draft.text), keyOf(story.meta.title)];
  return (
    text.length > 8 &&
    title.length > 8 &&
    (text === title || (draft.kind === 'heading' && title.startsWith(text) && text.length > title.length * 0.6))
  );
}

/** <header> is what stands above an article by definition. */
const MARKED_NAMES = new Set([...STANDFIRST_NAMES, 'header']);

/** The subtitle, or the page's description, set as a heading or marked as what it is: many ledes are the description too. */
function isStandfirst(draft: Draft, story: Story): boolean {
  const text = keyOf(draft.text);
  if (text.length < 12) return false;
  const isMarked = draft.kind === 'heading' || hasName(MARKED_NAMES, story.namesOf(draft));
  const { subtitle, excerpt } = story.meta;
  return (
    isMarked &&
    [subtitle, excerpt].some((known) => {
      const key = keyOf(known ?? '');
      // A kicker or a place may be set before it.
      const rest = key.length > 60 && text.endsWith(key) ? text.length - key.length : 0;
      return (
        key !== '' &&
        (key === text || (rest > 0 && rest < 30) || (text.length > 60 && key.startsWith(text.slice(0, 60))))
      );
    })
  );
}

const MAX_WORDS = 14;

/** Nothing but names, dates and the words around them. */
function isDateline(draft: Draft, story: Story): boolean {
  if (!isWords(draft) || weigh(draft.text) > 260) return false;
  const { authors, site, section, language } = story.meta;
  let rest = draft.text.toLowerCase();
  for (const name of [...authors, site, section ?? '']) if (name) rest = rest.split(name.toLowerCase()).join(' ');
  const hasNumber = /\d/.test(rest);
  const isNamed = rest.length < draft.text.length;
  if (!hasNumber && !isNamed) return false;
  const words = rest.match(/[\p{L}\p{M}]+(?:\.\p{L})*/gu) ?? [];
  const plain = words.filter((word) => !story.cues.head.has(word));
  // No line of names and dates has more words than these, and only one with numbers names a month.
  if (plain.length > MAX_WORDS) return false;
  const other = hasNumber ? plain.filter((word) => monthOf(word, language) === null) : plain;
  if (other.length === 0) return isNamed || (draft.text.length > 3 && /\d{2}|\d[:.]\d/.test(draft.text));
  const isRow = draft.text.split(/\s*[|·•]\s*/).length > 1;
  if (isRow && other.length <= 9 && SHORT_DATE.test(draft.text)) return true;
  const isShort = countWords(other) <= 3 && weigh(draft.text) < 140 && !ENDS_SENTENCE.test(draft.text);
  return isShort && hasNumber && toIsoDate(draft.text, language) !== null;
}

/** Of a script whose full stops stand nowhere else. */
const ENDS_SENTENCE = /[。！？][”」』]?$/u;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** A name or an office in Chinese or Japanese is hardly longer; a clause is. */
const LONGEST_NAME = 5;

/** A run of a script without spaces is as many words as it is long. */
const countWords = (runs: readonly string[]): number =>
  runs.reduce((sum, run) => sum + (UNSPACED.test(run) ? Math.ceil(run.length / LONGEST_NAME) : 1), 0);
