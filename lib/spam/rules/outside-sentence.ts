import { hasCapital, isCased } from '../words.ts';
import type { Rule } from './rule.ts';

/** Links stuck onto a paragraph behind its last full stop, or before its first word, that start like no sentence does. */
export const outsideSentence: Rule = {
  id: 'outside-sentence',
  weight: 0.3,
  why: 'It was put behind the end of a sentence without belonging to one.',
  strength: ({ region: { kind, before, behind, links } }) => {
    if (kind !== 'inline') return 0;
    const starts = /(?:^|[.!?。！？”"»)\]])\s*$/.test(before) && isSmall(links[0]?.text.charAt(0) ?? '');
    const ends = /^\s*[.!?。！？]?\s*$/.test(behind) || hasCapital(behind.trim().charAt(0));
    return starts && ends ? 1 : 0;
  },
};

const isSmall = (letter: string) => isCased(letter) && !hasCapital(letter);
