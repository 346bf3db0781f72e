import type { Fault, FoundDocument, FoundItem } from './format.ts';

/** A finding with its text read, so that it crosses from the worker to the page. */
export type ReadFinding = (Omit<FoundItem, 'html'> & { readonly html: string | null }) | FoundDocument | Fault;

export interface Summary {
  readonly formats: readonly { readonly id: string; readonly label: string; readonly files: number }[];
  /** Of items and documents. */
  readonly items: number;
  readonly withText: number;
  readonly notes: number;
  /** All faults' number, and the first of them. */
  readonly faults: number;
  readonly firstFaults: readonly Fault[];
  /** Items, documents and faults: what there is to walk through. */
  readonly total: number;
}

export type Request =
  | { readonly kind: 'open'; readonly files: readonly File[] }
  /** The next findings from this one on; asked in order. */
  | { readonly kind: 'read'; readonly from: number };

export type Answer =
  | { readonly kind: 'opened'; readonly summary: Summary }
  | { readonly kind: 'read'; readonly findings: readonly ReadFinding[]; readonly isEnd: boolean }
  | { readonly kind: 'failed'; readonly detail: string };
