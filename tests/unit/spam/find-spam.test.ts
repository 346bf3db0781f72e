// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { findSpam } from '../../../lib/spam/find-spam.ts';
import { fingerprint } from '../../../lib/spam/fingerprint.ts';
import { toVisibleText } from '../../../lib/spam/words.ts';
import { HONEST } from '../../fixtures/spam/honest.ts';
import { KEPT_KINDS } from '../../fixtures/spam/kept-kinds.ts';
import { PARAGRAPHS, type Place, toPageWith } from '../../fixtures/spam/page.ts';
import { PLANTS } from '../../fixtures/spam/plants.ts';
import { openPage } from './open-page.ts';

const PLACES: readonly Place[] = ['middle', 'end', 'footer', 'top'];
const NONE = { without: [] };

const squeeze = (text: string) => toVisibleText(text).replace(/\s+/g, '');

describe.each(PLACES)('planted at the %s', (place) => {
  test.each(PLANTS)('$name is found, and no word of the article', ({ html, texts }) => {
    const { document, view } = openPage(toPageWith(html, place));
    const before = document.documentElement.outerHTML;
    const found = findSpam(document, view, NONE);
    const all = squeeze(found.map(({ text }) => text).join(' '));
    for (const text of texts) expect(all).toContain(squeeze(text));
    for (const paragraph of PARAGRAPHS) expect(all).not.toContain(squeeze(paragraph));
    for (const finding of found) expect(finding.why).toMatch(/\.$/);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test.each(PLANTS)('$name is found without any list of words', ({ html }) => {
    const { document, view } = openPage(toPageWith(html, place));
    expect(findSpam(document, view, { without: ['lexicon'] }).length).toBeGreaterThan(0);
  });

  test.each([...HONEST, ...KEPT_KINDS])('$name is kept', ({ html }) => {
    const { document, view } = openPage(toPageWith(html, place));
    expect(findSpam(document, view, NONE).map(({ text, rules }) => ({ text, rules }))).toEqual([]);
  });
});

describe('a finding', () => {
  const [plant] = PLANTS;
  const html = toPageWith(plant?.html ?? '', 'middle');

  test('holds live nodes of the page, none inside another', () => {
    const { document, view } = openPage(html);
    const nodes = findSpam(document, view, NONE).flatMap((finding) => finding.nodes);
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) {
      expect(document.contains(node)).toBe(true);
      expect(nodes.some((other) => other !== node && other.contains(node))).toBe(false);
    }
  });

  test('is not reported where the reader keeps it, whatever its spacing and numbers', () => {
    const { document, view } = openPage(html);
    const [finding] = findSpam(document, view, NONE);
    const keep = [fingerprint(`  ${finding?.text.replaceAll(' ', '  ')}`)];
    expect(findSpam(document, view, { without: [], keep })).toEqual([]);
    expect(findSpam(document, view, { without: [], keep: [fingerprint('something else')] })).toHaveLength(1);
  });

  test('does not take a story along that slides in from beside the window', () => {
    const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('');
    const plant =
      '<p><a href="https://x7k2qv9tzd.top/">cheap tea</a> <a href="https://q8vr3kkdw.com/">fast visa</a></p>';
    const { document, view } = openPage(
      `<body><div style="position:absolute;left:-9999px">${story}${plant}</div></body>`,
    );
    expect(findSpam(document, view, NONE).map(({ text }) => text)).toEqual(['cheap tea fast visa']);
  });

  test('is found without a window by markup and addresses alone', () => {
    const { document } = openPage(html);
    expect(findSpam(document, null, NONE)).toHaveLength(1);
  });

  test.each([
    ['<SENTENCE> <LINKS>', 'Workers will return in spring.'],
    ['<LINKS> <SENTENCE>', 'Workers will return in spring.'],
    ['<SENTENCE> <LINKS> <SENTENCE>', 'Workers will return in spring. Workers will return in spring.'],
    ['<SENTENCE> Also see <LINKS>.', 'Workers will return in spring. Also see .'],
    ['If you need a change, many of our readers take <LINKS> this week.', undefined],
    ['<LINKS> and more of the best this week, all of it cheap.', undefined],
  ])('in a paragraph like %j leaves what says something without the links', (pattern, left) => {
    const links = '<a href="https://x7k2qv9tzd.top/">cheap tea</a>, <a href="https://q8vr3kkdw.com/">fast visa</a>';
    const html = pattern.replaceAll('<SENTENCE>', 'Workers will return in spring.').replaceAll('<LINKS>', links);
    const { document, view } = openPage(toPageWith(`<p id="kept">${html}</p>`, 'middle'));
    for (const node of findSpam(document, view, NONE).flatMap(({ nodes }) => nodes)) node.parentNode?.removeChild(node);
    expect(document.getElementById('kept')?.textContent?.replace(/\s+/g, ' ').trim()).toBe(left);
  });
});
