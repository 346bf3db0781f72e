// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { goToPlace } from '../../../components/place.ts';
import { guessHeight, isLong, listBlocks, toStretches } from '../../../components/stretches.ts';
import type { Block } from '../../../lib/article.ts';

const make = (count: number, text = 'a'): Block[] =>
  Array.from({ length: count }, (_, index) => ({ id: `b${index}`, kind: 'paragraph', html: `<p>${text}</p>`, text }));

test.each([1, 12, 13, 62, 63, 1000])(
  '%i blocks are all there, in order, in stretches of which the first is short',
  (count) => {
    const blocks = make(count);
    const stretches = toStretches(blocks);
    expect(stretches.flat()).toEqual(blocks);
    expect(stretches[0]?.length).toBe(Math.min(count, 12));
    expect(Math.max(...stretches.map(({ length }) => length))).toBeLessThanOrEqual(50);
  },
);

test('only a very long article leaves out what is far', () => {
  expect(isLong(make(400))).toBe(false);
  expect(isLong(make(401))).toBe(true);
});

test('a stretch is taken to be as high as its lines', () => {
  expect(guessHeight(make(10, 'x'.repeat(700)))).toBe('contain-intrinsic-block-size: auto 176em');
  expect(guessHeight(make(2))).toBe('contain-intrinsic-block-size: auto 6em');
});

test('the blocks of all stretches are one list, and a place in it is found again', () => {
  const article = document.createElement('div');
  article.innerHTML = '<div><p>a</p><p>b</p></div><div><p>c</p><p>d</p><p>e</p></div>';
  expect(listBlocks(article).map(({ textContent }) => textContent)).toEqual(['a', 'b', 'c', 'd', 'e']);
  const asked: string[] = [];
  for (const block of listBlocks(article))
    block.getBoundingClientRect = () => {
      asked.push(block.textContent ?? '');
      return new DOMRect();
    };
  globalThis.scrollTo = () => undefined;
  goToPlace(article, 0.75);
  expect(asked).toEqual(['d']);
});
