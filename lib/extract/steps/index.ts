import { callsToAction } from './calls-to-action.ts';
import { captions } from './captions.ts';
import { commentsStep } from './comments.ts';
import { pullQuotes } from './pull-quotes.ts';
import { relatedLinks } from './related-links.ts';
import { repeatedHead } from './repeated-head.ts';
import type { Step } from './step.ts';
import { tailsStep } from './tails.ts';

/** In the order in which they run: what is set apart first, then the head and the tail of what is left. */
export const steps: readonly Step[] = [
  captions,
  commentsStep,
  relatedLinks,
  callsToAction,
  repeatedHead,
  tailsStep,
  pullQuotes,
];
