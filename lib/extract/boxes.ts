import type { Draft } from './draft.ts';
import { makeOf } from './nodes.ts';
import { isProse, LINE_WEIGHT, weigh } from './story.ts';

/** A box holds no more than this in all, and no paragraph of the story, which is longer than a line of one. */
const MAX_WEIGHT = 600;
const MAX_DRAFTS = 20;
/** So far out a box is looked for. */
const MAX_DEPTH = 12;

/** What stands in a box with a draft: the lines of a newsletter's form, a poll, a pull quote and who said it. */
export interface Boxes {
  /** The others; none where the draft stands among the story's paragraphs. */
  matesOf(draft: Draft): readonly Draft[];
}

/** `root`: holds the story; it and what holds it are no boxes. Where no story is known, nothing can be told apart from it. */
export function findBoxes(drafts: readonly Draft[], root: Element | null): Boxes {
  const held = new Map<Element, Draft[]>();
  for (const draft of root ? drafts : []) {
    let element = draft.source;
    for (let depth = 0; element && depth < MAX_DEPTH && !element.contains(root); depth += 1) {
      const list = held.get(element);
      if (list) list.push(draft);
      else held.set(element, [draft]);
      element = element.parentElement;
    }
  }
  const isSmall = (list: readonly Draft[]) =>
    list.length <= MAX_DRAFTS &&
    list.every(isLine) &&
    list.reduce((sum, { text }) => sum + weigh(text), 0) <= MAX_WEIGHT;
  return {
    matesOf(draft) {
      let box: Element | null = null;
      for (let element = draft.source; element; element = element.parentElement) {
        const list = held.get(element);
        if (!list || !isSmall(list)) break;
        box = element;
      }
      if (!box || isLikeStory(box, held)) return [];
      return (held.get(box) ?? []).filter((other) => other !== draft);
    },
  };
}

const isLine = (draft: Draft) => draft.kind !== 'figure' && (draft.linked >= 0.5 || weigh(draft.text) < LINE_WEIGHT);

/** Whether a neighbour of the same make holds a paragraph of the story: then the box is one of its parts. */
function isLikeStory(box: Element, held: ReadonlyMap<Element, readonly Draft[]>): boolean {
  const make = makeOf(box);
  const siblings = [...(box.parentElement?.children ?? [])].slice(0, 500);
  return siblings.some(
    (other) =>
      other !== box && makeOf(other) === make && held.get(other)?.some((draft) => isProse(draft) && !isLine(draft)),
  );
}
