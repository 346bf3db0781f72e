export interface BenchOptions {
  /** File or folder, '' where the bench needs none. */
  readonly data: string;
  /** Where the JSON goes. */
  readonly out: string;
  /** Steps, rules or word lists left out, to see what each is worth. */
  readonly without: readonly string[];
  /** Ids of cases; empty: all. */
  readonly only: readonly string[];
}
