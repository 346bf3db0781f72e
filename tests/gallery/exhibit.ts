import type { ComponentChildren } from 'preact';

export interface Exhibit {
  readonly name: string;
  /** Each state by its name; made only when it is shown. */
  readonly states: Readonly<Record<string, () => ComponentChildren>>;
  /** It covers the window: shown alone, by ?show=NAME. */
  readonly isDialog?: boolean;
  /** It is fixed to the window's edge and needs room. */
  readonly isTall?: boolean;
}

export const nothing = (): void => undefined;
