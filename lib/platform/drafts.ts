import browser from 'webextension-polyfill';
import type { Article } from '../article.ts';
import { fail, ok, type Result } from '../result.ts';

/** An article that is read in a tab before it is saved: kept in memory by the browser until it closes. */
export interface Draft {
  readonly article: Article;
  readonly restored: readonly string[];
}

const KEPT = 8;
const PREFIX = 'draft:';

/** Its id; 'too-large' where the browser's session memory (10 MB) can't hold it. */
export async function writeDraft(draft: Draft): Promise<Result<string>> {
  const id = `${Date.now()}-${crypto.randomUUID()}`;
  try {
    const old = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX));
    await browser.storage.session.remove(old.sort().slice(0, Math.max(0, old.length - KEPT + 1)));
    await browser.storage.session.set({ [PREFIX + id]: draft });
    return ok(id);
  } catch (error) {
    return fail('too-large', String(error));
  }
}

export async function readDraft(id: string): Promise<Draft | null> {
  const key = PREFIX + id;
  return ((await browser.storage.session.get(key))[key] as Draft | undefined) ?? null;
}
