import type { Screen } from './extension.ts';
import { expect, test } from './fixtures.ts';
import { readArticle } from './what-is-shown.ts';

test.beforeEach(({ engine }) => {
  test.skip(engine === 'firefox', 'no driver types into a popup of Firefox');
});

const FOCUSED = `(() => { const { activeElement: one } = document;
  const { outlineStyle } = getComputedStyle(one);
  const { width, height, top, bottom } = one.getBoundingClientRect();
  return { name: one.innerText?.trim() || one.ariaLabel || one.title || one.tagName, isVisible: outlineStyle !== 'none' && width > 0 && bottom > 0 && top < innerHeight,
    isLarge: one.matches('.mark, main, section, a, [tabindex="-1"]') || (width >= 24 && height >= 24) || one.matches('input[type=checkbox], input[type=radio]') }; })()`;

interface Focused {
  readonly name: string;
  readonly isVisible: boolean;
  readonly isLarge: boolean;
}

const isFocused = (value: unknown): value is Focused => value instanceof Object && 'isVisible' in value;

/** Every stop of the Tab key, up to so many. */
async function walk(screen: Screen, stops: number): Promise<Focused[]> {
  const seen: Focused[] = [];
  for (let stop = 0; stop < stops; stop += 1) {
    await screen.press('Tab');
    const focused = await screen.evaluate(FOCUSED);
    if (isFocused(focused)) seen.push(focused);
  }
  return seen;
}

test('by keyboard alone: save, tag, undo, look for words, see the keys; the focus is always seen and never lost', async ({
  nutgraf,
  site,
}) => {
  await nutgraf.visit(`${site.origin}/long-en/`);
  const popup = await nutgraf.clickAction();
  await readArticle(popup);
  const stops = await walk(popup, 25);
  expect(stops.length).toBe(25);
  expect(stops.filter(({ isVisible, name }) => !isVisible && name !== 'BODY')).toEqual([]);
  expect(stops.filter(({ isLarge }) => !isLarge)).toEqual([]);

  await popup.press('s');
  await expect.poll(() => popup.text('status')).toContain('Saved to your reading list');
  await popup.press('t');
  for (const key of ['r', 'a', 'i', 'n', 'Enter']) await popup.press(key);
  await expect.poll(() => popup.text()).toContain('Saved on');
  await expect.poll(() => popup.evaluate("document.querySelector('.bar .state').textContent")).toMatch(/· rain$/);
  await popup.press('z');
  await expect.poll(() => popup.evaluate("document.querySelector('.bar .state').textContent")).not.toContain('rain');
  await popup.press('z');
  await expect.poll(() => popup.evaluate("document.querySelector('.bar .state').textContent.trim()")).toBe('');

  await popup.press('?');
  await expect.poll(() => popup.text()).toContain('Open in reader');
  expect(await popup.evaluate("document.querySelector('dialog.keys').open")).toBe(true);
  await popup.press('Escape');
  await popup.press('/');
  for (const key of ['c', 'r', 'e', 'e', 'k']) await popup.press(key);
  await expect.poll(() => popup.text()).toMatch(/1 of \d+/);
  await popup.press('Enter');
  await expect.poll(() => popup.text()).toMatch(/2 of \d+/);
  await popup.press('Escape');
  await expect.poll(() => popup.text()).not.toMatch(/2 of \d+/);
});

test('a page that was changed since it was saved is told, with what changed', async ({ nutgraf, site }) => {
  const story = (
    price: string,
  ) => `<!doctype html><html lang="en"><title>The harbour wall</title><article><h1>The harbour wall</h1>
    ${Array.from({ length: 6 }, (_, at) => `<p>Paragraph ${at} of the story about the harbour wall, which the council wants to raise by two metres before the winter storms come back to the bay.</p>`).join('')}
    <p>The wall will cost ${price} million pounds, the council said on Tuesday after a long meeting in the town hall.</p></article></html>`;
  site.answer('/wall/', story('4.2'));
  await nutgraf.visit(`${site.origin}/wall/`);
  const first = await nutgraf.clickAction();
  await readArticle(first);
  await first.press('s');
  await expect.poll(() => first.text('status')).toContain('Saved to your reading list');
  await nutgraf.closePopup();
  site.answer('/wall/', story('6.8'));
  await nutgraf.visit(`${site.origin}/wall/`);
  const again = await nutgraf.clickAction();
  await readArticle(again);
  await again.click('button', /^What changed since/);
  await expect
    .poll(() => again.evaluate("document.querySelector('dialog[open]')?.innerText ?? ''"))
    .toMatch(/4\.2[\s\S]*6\.8/);
});
