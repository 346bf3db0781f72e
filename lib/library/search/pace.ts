/** A pause is so many times as long as what was done before it took, which thereby has a fifth of the time at most. */
export const PAUSE_TO_COST = 4;
/** However slow the machine is, what changed is seen by then. */
const LONGEST_MS = 1_000;

/**
 * What is asked for many times in a row is done at once, then after a pause for all that was asked meanwhile, and never left undone.
 * One question by itself, and the next ones on an idle machine, hardly wait; where thousands of articles come in on a slow one, what
 * the others do has its room.
 */
export function pace(act: () => Promise<void>): () => void {
  let isBusy = false;
  let isAsked = false;
  const go = async (): Promise<void> => {
    isAsked = false;
    const began = performance.now();
    await act();
    setTimeout(
      () => {
        if (isAsked) void go();
        else isBusy = false;
      },
      Math.min(LONGEST_MS, PAUSE_TO_COST * (performance.now() - began)),
    );
  };
  return () => {
    isAsked = true;
    if (isBusy) return;
    isBusy = true;
    void go();
  };
}
