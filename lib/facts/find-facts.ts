import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';

export interface FactInput {
  /** Paragraph texts in order: headings, captions, tables and code left out. */
  readonly paragraphs: readonly string[];
  readonly title: string;
  readonly excerpt: string | null;
  /** ISO 8601 or null: what "on Friday" is counted from. */
  readonly publishedAt: string | null;
  readonly language: Language;
}

export interface FoundFact {
  /** Index into `paragraphs`. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly details: readonly Detail[];
}

/** Three to five sentences that a busy reader must not miss, in article order. */
export function findFacts(_input: FactInput): FoundFact[] {
  return [];
}
