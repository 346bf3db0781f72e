import { findSpam } from './find-spam.ts';
import { hideFindings } from './hide-on-page.ts';

export interface KeepClean {
  /** Fingerprints of removals that the reader keeps on this site. */
  readonly keep: readonly string[];
  /** The reader wants to see what was hidden: nothing is hidden until that changes. */
  readonly isPaused: () => boolean;
  /** All blocks hidden so far; called whenever there are more. */
  readonly onHidden: (blocks: number) => void;
}

/** At most one look in this time, and never more than a twentieth of the page's time. */
const SHORTEST_PAUSE_MS = 1_000;
const SHARE_OF_TIME = 20;
/** A page that goes on changing is no article to be kept clean for ever. */
const MAX_LOOKS = 300;

/** Hides the spam on a live page, and what is added to the page later. */
export function keepClean(document: Document, view: Window & typeof globalThis, options: KeepClean): void {
  let blocks = 0;
  let looks = 0;
  let isWaiting = false;
  let costMs = 0;
  const look = () => {
    isWaiting = false;
    if (options.isPaused()) return;
    looks += 1;
    if (looks >= MAX_LOOKS) observer.disconnect();
    const start = view.performance.now();
    const hidden = hideFindings(findSpam(document, view, { without: [], keep: options.keep }));
    costMs = view.performance.now() - start;
    if (hidden === 0) return;
    blocks += hidden;
    options.onHidden(blocks);
  };
  const observer = new view.MutationObserver((changes) => {
    if (isWaiting || !changes.some(hasNewContent)) return;
    isWaiting = true;
    view.setTimeout(look, Math.max(SHORTEST_PAUSE_MS, costMs * SHARE_OF_TIME));
  });
  look();
  if (document.body) observer.observe(document.body, { childList: true, subtree: true });
}

/** Elements, or text that is long enough for a row of keywords: clocks and counters change all the time. */
function hasNewContent({ addedNodes }: MutationRecord): boolean {
  for (const node of addedNodes)
    if (node.nodeType === 1 || (node.nodeType === 3 && (node.nodeValue?.length ?? 0) > 40)) return true;
  return false;
}
