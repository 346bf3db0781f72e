import type { Meta } from '../article.ts';
import type { Draft } from './draft.ts';
import { steps } from './steps/index.ts';
import { tellStory } from './story.ts';

/** Told of each draft that a step takes out, for those who improve the steps. */
export type OnTake = (step: string, draft: Draft) => void;

/** The drafts that are left when every step (but those named in `without`) has taken out what it knows. */
export function takeSteps(drafts: readonly Draft[], meta: Meta, without: readonly string[], onTake?: OnTake): Draft[] {
  const story = tellStory(drafts, meta);
  let left = [...drafts];
  for (const step of steps) {
    if (without.includes(step.name)) continue;
    const found = new Set(step.find(left, story));
    if (onTake) for (const draft of found) onTake(step.name, draft);
    left = left.filter((draft) => !found.has(draft));
  }
  return left;
}
