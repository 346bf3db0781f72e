import { fold } from './fold.ts';
import { findTerms } from './terms.ts';

export type Field = 'any' | 'title' | 'authors' | 'site' | 'quotes' | 'notes';
export const STATES = ['unread', 'reading', 'read', 'archived', 'favourite', 'queued', 'deleted'] as const;
export type State = (typeof STATES)[number];

/** Clauses are joined by "and"; `not` turns one around. */
export type Clause = { readonly not: boolean } & (
  | {
      readonly kind: 'text';
      readonly field: Field;
      /** Folded, following each other. */
      readonly terms: readonly string[];
      /** Still being typed: the last term may go on. */
      readonly prefix: boolean;
    }
  | { readonly kind: 'tag'; readonly tag: string; readonly prefix: boolean }
  /** ISO 8601 to the day, month or year; before it starts, or since it started. */
  | { readonly kind: 'before' | 'after'; readonly day: string }
  | { readonly kind: 'is'; readonly state: State }
);

export type Query = readonly Clause[];

const MAX_CHARACTERS = 1_000;
const MAX_CLAUSES = 30;
const FIELDS: Readonly<Record<string, Field>> = {
  title: 'title',
  by: 'authors',
  author: 'authors',
  site: 'site',
  quote: 'quotes',
  note: 'notes',
};
/** Other ways to say the same. */
const SYNONYMS: Readonly<Record<string, State>> = { favorite: 'favourite', starred: 'favourite', archive: 'archived' };

/** An optional minus, an optional operator, then a phrase (its end may be missing) or a word. */
const PIECE = /([-−])?(?:(\p{L}+):)?("[^"]*"?|[^\s"]+|)/gu;

/**
 * words "a phrase" -not site:x tag:x by:x title:x quote:x note:x before:2025-03 after:2025 is:unread. Never fails: what is no
 * operator is a word, and an operator whose value is still being typed is passed over.
 */
export function parseQuery(input: string): Query {
  const text = input
    .slice(0, MAX_CHARACTERS)
    .replace(/[“”„‟«»＂]/g, '"')
    .replaceAll('：', ':')
    .normalize('NFC');
  const clauses: Clause[] = [];
  for (const match of text.matchAll(PIECE)) {
    if (!match[0]) continue;
    const [piece, minus, operator = '', value = ''] = match;
    const typing = match.index + piece.length === text.length && !/^".*"$/.test(value);
    const clause = toClause(fold(operator), value, minus !== undefined, typing);
    if (clause && clauses.length < MAX_CLAUSES) clauses.push(clause);
  }
  return clauses;
}

function toClause(operator: string, value: string, not: boolean, typing: boolean): Clause | null {
  const folded = fold(value.replaceAll('"', ''));
  if (operator === 'tag') return folded.trim() ? { kind: 'tag', not, tag: folded.trim(), prefix: typing } : null;
  if (operator === 'before' || operator === 'after') {
    const day = toDay(folded);
    if (day) return { kind: operator, not, day };
    if (/^[\d-]*$/.test(folded)) return null;
  }
  if (operator === 'is') {
    const state = STATES.find((one) => one === folded) ?? SYNONYMS[folded];
    if (state) return { kind: 'is', not, state };
    if (typing && [...STATES, ...Object.keys(SYNONYMS)].some((one) => one.startsWith(folded))) return null;
  }
  const field = FIELDS[operator];
  const words = field || !operator ? folded : `${operator} ${folded}`;
  const terms = findTerms(words);
  return terms.length > 0 ? { kind: 'text', not, field: field ?? 'any', terms, prefix: typing } : null;
}

/** '2025', '2025-03' or '2025-03-12' of a day that exists; null for anything else. */
function toDay(text: string): string | null {
  if (!/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text)) return null;
  const full = `${text}-01-01`.slice(0, 10);
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full) ? text : null;
}
