export interface BenchOptions {
  /** File or folder, '' where the bench needs none. */
  readonly data: string;
  /** Where the JSON goes. */
  readonly out: string;
  /** Steps, rules or word lists left out, to see what each is worth. */
  readonly without: readonly string[];
  /** Ids of cases; empty: all. */
  readonly only: readonly string[];
  /** Size of the library where the bench has one; 0: its usual size. */
  readonly rows: number;
}
