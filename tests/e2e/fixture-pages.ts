import { readFileSync } from 'node:fs';

/** What tests/fixtures/pages/<slug>/expected.json says of the page beside it. */
export interface Expected {
  readonly title: string;
  readonly authors: readonly string[];
  /** As precise as it must at least be: '2026-03-17'. */
  readonly publishedAt: string;
  readonly site: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The first words of every paragraph, in order. */
  readonly paragraphs: readonly string[];
  /** What must not be in the article. */
  readonly absent: readonly string[];
  readonly quotes: readonly { readonly text: string; readonly speaker: string }[];
  /** Each stands in some key fact. */
  readonly facts: readonly string[];
}

export const readExpected = (slug: string): Expected =>
  JSON.parse(readFileSync(`tests/fixtures/pages/${slug}/expected.json`, 'utf8'));
