import type { Meta } from '../article.ts';
import { findBoxes } from './boxes.ts';
import type { Cues } from './cues.ts';
import type { Draft } from './draft.ts';
import { matchCues } from './match-cue.ts';
import { steps } from './steps/index.ts';
import { tellStory } from './story.ts';

/** Told of each draft that a step takes out, for those who improve the steps. */
export type OnTake = (step: string, draft: Draft) => void;

export interface StepOptions {
  /** Of the page's language. */
  readonly cues?: Cues;
  readonly without: readonly string[];
  readonly onTake?: OnTake;
}

/** The drafts that are left when every step (but those named in `without`) has taken out what it knows. */
export function takeSteps(drafts: readonly Draft[], meta: Meta, { cues, without, onTake }: StepOptions): Draft[] {
  const story = tellStory(drafts, meta, matchCues(cues));
  const boxes = findBoxes(drafts, story.root);
  let left = [...drafts];
  for (const step of steps) {
    if (without.includes(step.name)) continue;
    const found = new Set(step.find(left, story));
    if (!step.keepsBox) for (const draft of [...found]) for (const mate of boxes.matesOf(draft)) found.add(mate);
    if (onTake) for (const draft of found) onTake(step.name, draft);
    left = step.name === 'captions' ? attachCaptions(left, found) : left.filter((draft) => !found.has(draft));
  }
  return left;
}

/** A caption goes into the figure that it stands under, where that has none yet; else out. */
function attachCaptions(drafts: readonly Draft[], captions: ReadonlySet<Draft>): Draft[] {
  const left: Draft[] = [];
  for (const draft of drafts) {
    const above = left.at(-1);
    if (!captions.has(draft)) left.push(draft);
    else if (above?.kind === 'figure' && !above.text) left[left.length - 1] = withCaption(above, draft.text);
  }
  return left;
}

function withCaption(draft: Draft, text: string): Draft {
  const { ownerDocument } = draft.element;
  const element = draft.element.localName === 'figure' ? draft.element : ownerDocument.createElement('figure');
  if (element !== draft.element) element.append(draft.element);
  const line = ownerDocument.createElement('figcaption');
  line.textContent = text;
  element.append(line);
  return { ...draft, element, text };
}
