/** A stretch of the live page that is spam: whole nodes, to be left out of the article (or hidden on the page). */
export interface Finding {
  /** Siblings or not, in document order; none inside another. Live nodes: never altered here. */
  readonly nodes: readonly Node[];
  /** Rule ids, heaviest first. */
  readonly rules: readonly string[];
  /** The heaviest rule's reason in plain words. */
  readonly why: string;
  readonly text: string;
  readonly links: number;
  readonly hosts: readonly string[];
  readonly hidden: string | null;
}

export interface SpamOptions {
  /** Rule ids (or 'lexicon') left out, for the bench. */
  readonly without: readonly string[];
}

/** `view` may be null (a parsed page without layout): then only markup and inline styles speak. */
export function findSpam(_document: Document, _view: Window | null, _options: SpamOptions): Finding[] {
  return [];
}
