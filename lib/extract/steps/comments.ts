import type { Draft } from '../draft.ts';
import { COMMENT_NAMES, hasName } from '../names.ts';
import { isProse, type Story, weigh } from '../story.ts';
import type { Step } from './step.ts';

/** 'Comments (37)', '37 comments', '网友评论': the words, a number and brackets. */
const REST_CHARS = 8;

/** What readers wrote below the article is not the article. */
export const commentsStep: Step = {
  name: 'comments',
  find(drafts, story) {
    const all = drafts.reduce((sum, draft) => sum + proseIn(draft), 0);
    let above = 0;
    const start = drafts.findIndex((draft) => {
      if (above > all / 2 && announces(draft, story)) return true;
      above += proseIn(draft);
      return false;
    });
    return drafts.filter((draft, index) => (start >= 0 && index >= start) || isComment(draft, story));
  },
};

const proseIn = (draft: Draft): number => (isProse(draft) ? weigh(draft.text) : 0);

/** A line that says "Comments" and no more; most of the story must stand above it. */
function announces(draft: Draft, { cues }: Story): boolean {
  if ((draft.kind !== 'heading' && draft.kind !== 'paragraph') || weigh(draft.text) > 60) return false;
  const text = draft.text.replace(/^[\d\s.,]+/, '');
  const cue = cues.comments.startsWith(text);
  return cue > 0 && text.length - cue <= REST_CHARS && !/\p{L}/u.test(text.slice(cue));
}

const isComment = (draft: Draft, story: Story) => hasName(COMMENT_NAMES, story.namesOf(draft));
