import { signal } from '@preact/signals';

/** What shows an article: not needed for the first paint, and fetched while the page is read. */
export const part = signal<typeof import('./article.tsx') | null>(null);

export async function loadPart(): Promise<typeof import('./article.tsx')> {
  part.value ??= await import('./article.tsx');
  return part.value;
}
