import { expect, test } from 'vitest';
import { compareFigures, compareQuotes } from '../../../lib/library/versions/changed-marks.ts';
import { compareTexts, isChanged, isContinued } from '../../../lib/library/versions/compare.ts';
import { toArticle, toParagraphs } from '../articles.ts';

const FIRST = 'The council of Oxley will spend 4 million euros on the bridge, the mayor said on Monday.';
const SECOND = 'Work begins in May and will take two summers.';
const THIRD = '“We have waited long enough,” said Ada Finch, who runs the ferry.';

const toText = (...texts: readonly string[]) => toArticle({ blocks: toParagraphs(...texts) });

test('the same text has no changes', () => {
  const article = toText(FIRST, SECOND);
  expect(compareTexts(article, toText(FIRST, SECOND))).toEqual({ headline: null, paragraphs: [] });
  expect(isChanged(article, toText(FIRST, SECOND))).toBe(false);
});

test('spaces alone are no change', () => {
  expect(isChanged(toText('One two three.'), toText('One  two\nthree. '))).toBe(false);
});

test('a headline shows its changed words', () => {
  const changes = compareTexts(
    toArticle({ title: 'Bridge to cost 4 million' }),
    toArticle({ title: 'Bridge to cost 6 million' }),
  );
  expect(changes.headline).toEqual([
    { kind: 'same', text: 'Bridge to cost ' },
    { kind: 'removed', text: '4' },
    { kind: 'added', text: '6' },
    { kind: 'same', text: ' million' },
  ]);
  expect(changes.paragraphs).toEqual([]);
});

test('a paragraph that was edited is one change; those put in and taken out are told whole, in order', () => {
  const after = toText(FIRST.replace('4 million', '6 million'), 'The ferry will run meanwhile.', THIRD);
  const { paragraphs } = compareTexts(toText(FIRST, SECOND, THIRD), after);
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['edited', 'added', 'removed']);
  expect(paragraphs[2]).toEqual({ kind: 'removed', text: SECOND });
  const [edited] = paragraphs;
  const pieces = edited?.kind === 'edited' ? edited.pieces.filter(({ kind }) => kind !== 'same') : [];
  expect(pieces.map(({ kind, text }) => `${kind} ${text.trim()}`)).toEqual(['removed 4', 'added 6']);
});

test('a Chinese paragraph that was edited is told by its characters', () => {
  const { paragraphs } = compareTexts(
    toText('市政府周一宣布将投入四百万元修桥，工程五月开始。'),
    toText('市政府周一宣布将投入六百万元修桥，工程五月开始。'),
  );
  expect(paragraphs.map(({ kind }) => kind)).toEqual(['edited']);
});

test('figures that were put in and taken out are told, those that stay are not', async () => {
  const after = toText(FIRST.replace('4 million', '6 million'), SECOND);
  const { paragraphs } = compareTexts(toText(FIRST, SECOND), after);
  const figures = await compareFigures(paragraphs, after);
  expect(figures.removed.join()).toContain('4 million');
  expect(figures.added.join()).toContain('6 million');
  expect([...figures.added, ...figures.removed].join()).not.toContain('two');
});

test('a quote that was taken out is told, with nothing for one that stays', async () => {
  expect((await compareQuotes(toText(FIRST, THIRD), toText(FIRST))).removed.join()).toContain(
    'We have waited long enough',
  );
  expect(await compareQuotes(toText(FIRST, THIRD), toText(SECOND, THIRD))).toEqual({ added: [], removed: [] });
});

test('further pages that were read later are no change, a cut text is', () => {
  const paged = { ...toText(FIRST, SECOND), nextPages: ['https://news.example/story?page=2'] };
  expect(isContinued(paged, toText(FIRST, SECOND, THIRD))).toBe(true);
  expect(isContinued(paged, toText(FIRST, THIRD))).toBe(false);
  expect(isContinued(toText(FIRST), toText(FIRST, SECOND))).toBe(false);
});

test('two long texts that share nothing are compared within two seconds', () => {
  const make = (seed: number) =>
    toText(
      ...Array.from({ length: 1_500 }, (_, n) =>
        Array.from({ length: 60 }, (_, m) => `w${(n * 61 + m * 7 + seed) % 9973}`).join(' '),
      ),
    );
  const start = performance.now();
  compareTexts(make(0), make(5));
  expect(performance.now() - start).toBeLessThan(10_000);
});
