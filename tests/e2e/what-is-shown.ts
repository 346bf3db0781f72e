import type { Screen } from './extension.ts';
import { until } from './until.ts';

/** The article's text, once it is there; throws what the screen says instead of one. */
export async function readArticle(screen: Screen): Promise<string> {
  return until('the article is shown', async () => {
    const failure = await screen.text('alert');
    if (failure) throw new Error(flatten(failure));
    if (!(await screen.evaluate(IS_WHOLE))) return false;
    return flatten(await screen.text('article', 'Article'));
  });
}

/** There, and not only its first screen. */
const IS_WHOLE = `document.querySelector('article:not([aria-busy="true"])') !== null`;

export async function readFacts(screen: Screen): Promise<string[]> {
  const parts = await screen.parts(['button'], 'Key facts');
  return parts.filter(({ name }) => !name.startsWith('Highlight')).map(({ name }) => name);
}

export interface ShownQuote {
  /** As the heading above it says, with the role if one is given: 'Ada Lovelace a countess'. */
  readonly speaker: string;
  readonly text: string;
}

export async function readQuotes(screen: Screen): Promise<ShownQuote[]> {
  const parts = await screen.parts(['heading', 'button'], 'Quotes');
  let speaker = '';
  return parts.flatMap(({ role, name }) => {
    if (role === 'heading') speaker = name.replace(/[\s·]*\d+ quotes?$/, '');
    return role === 'button' && !name.startsWith('Highlight') ? [{ speaker, text: flatten(name) }] : [];
  });
}

/** Titles of the rows of the reading list, from the top. */
export async function readRows(library: Screen): Promise<string[]> {
  const parts = await library.parts(['heading']);
  return parts.map(({ name }) => name).filter((name) => name !== 'Reading list');
}

/** Clicks Save; ends when the screen says that it is saved. */
export async function save(screen: Screen): Promise<void> {
  await screen.click('button', /^Save( again)?$/);
  await until('it is saved', async () => (await screen.text('status')).includes('Saved to your reading list'));
}

export interface ShownRemoval {
  /** Reason, words and counts. */
  readonly text: string;
  readonly buttons: readonly string[];
}

/** What was removed, as the list tells it once it is opened. */
export async function readRemovals(screen: Screen): Promise<ShownRemoval[]> {
  if (!/\d spam blocks? removed/.test(await screen.text())) return [];
  await screen.toggle('removed');
  const items: unknown = JSON.parse(String(await screen.evaluate(READ_REMOVALS)));
  return Array.isArray(items) ? items : [];
}

const READ_REMOVALS = `JSON.stringify([...document.querySelectorAll('details')]
  .filter((one) => one.querySelector('summary').innerText.includes('removed'))
  .flatMap((one) => [...one.querySelectorAll('li')])
  .map((item) => {
    const buttons = [...item.querySelectorAll('button')].map((one) => one.innerText.trim());
    const words = buttons.reduce((text, button) => text.replace(button, ''), item.innerText);
    return { text: words.replace(/\\s+/g, ' ').trim(), buttons };
  }))`;

/** Quotation marks and spaces differ from page to screen; words don't. */
export const flatten = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
