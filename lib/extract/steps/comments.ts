import { COMMENTS } from '../cues.ts';
import type { Draft } from '../draft.ts';
import { toCueMatcher } from '../match-cue.ts';
import { COMMENT_NAMES, hasName } from '../names.ts';
import { isProse, type Story, weigh } from '../story.ts';
import type { Step } from './step.ts';

const comments = toCueMatcher(COMMENTS);
/** 'Comments (37)', '37 comments', '网友评论': the words, a number and brackets. */
const REST_CHARS = 8;

export const commentsStep: Step = {
  name: 'comments',
  why: 'What readers wrote below the article is not the article.',
  find(drafts, story) {
    const start = drafts.findIndex((draft, index) => announces(draft, drafts, index));
    return drafts.filter((draft, index) => (start >= 0 && index >= start) || isComment(draft, story));
  },
};

/** A line that says "Comments" and no more, with most of the story above it. */
function announces(draft: Draft, drafts: readonly Draft[], index: number): boolean {
  if ((draft.kind !== 'heading' && draft.kind !== 'paragraph') || weigh(draft.text) > 60) return false;
  const text = draft.text.replace(/^[\d\s.,]+/, '');
  const cue = comments.startsWith(text);
  if (cue === 0 || text.length - cue > REST_CHARS || /\p{L}/u.test(text.slice(cue))) return false;
  const proseIn = (list: readonly Draft[]) => list.reduce((sum, one) => sum + (isProse(one) ? weigh(one.text) : 0), 0);
  return proseIn(drafts.slice(0, index)) > proseIn(drafts.slice(index));
}

const isComment = (draft: Draft, story: Story) => hasName(COMMENT_NAMES, story.namesOf(draft));
