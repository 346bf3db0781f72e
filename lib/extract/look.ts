/** What tells a page's language before it is read: which its cues are. */
export interface PageLook {
  /** BCP 47 or what the page takes for it, the most telling first. */
  readonly claims: readonly string[];
  /** Some of its prose. */
  readonly prose: string;
}

/** What comes out of a page may be anything. */
export const isPageLook = (value: unknown): value is PageLook =>
  typeof value === 'object' &&
  value !== null &&
  'prose' in value &&
  typeof value.prose === 'string' &&
  'claims' in value &&
  Array.isArray(value.claims) &&
  value.claims.every((claim) => typeof claim === 'string');
