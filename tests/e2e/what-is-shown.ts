import type { Extension, Screen } from './extension.ts';
import { expect } from './fixtures.ts';

/** The article's text, once it is there. */
export async function readArticle(screen: Screen): Promise<string> {
  await expect.poll(() => screen.text('article', 'Article'), { message: 'the article is shown' }).not.toBe('');
  return flatten(await screen.text('article', 'Article'));
}

export async function readFacts(screen: Screen): Promise<string[]> {
  const parts = await screen.parts(['button'], 'Key facts');
  return parts.filter(({ name }) => !name.startsWith('Highlight')).map(({ name }) => name);
}

export interface ShownQuote {
  /** As the heading above it says. */
  readonly speaker: string;
  readonly text: string;
}

export async function readQuotes(screen: Screen): Promise<ShownQuote[]> {
  const parts = await screen.parts(['heading', 'button'], 'Quotes');
  let speaker = '';
  return parts.flatMap(({ role, name }) => {
    if (role === 'heading') speaker = name;
    return role === 'button' && !name.startsWith('Highlight') ? [{ speaker, text: flatten(name) }] : [];
  });
}

/** Titles of the rows of the reading list, from the top. */
export async function readRows(library: Screen): Promise<string[]> {
  const parts = await library.parts(['heading']);
  return parts.map(({ name }) => name).filter((name) => name !== 'Reading list');
}

/** Clicks the button on this page, then Save; ends when the popup says that it is saved. */
export async function saveByButton(nutgraf: Extension, url: string): Promise<Screen> {
  await nutgraf.visit(url);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  await popup.click('button', /^Save( again)?$/);
  await expect.poll(() => popup.text('status')).toContain('Saved to your reading list');
  return popup;
}

/** Quotation marks and spaces differ from page to screen; words don't. */
export const flatten = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();
