// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { findWords } from '../../../components/find-words.ts';

function find(html: readonly string[], words: string): string[] {
  const root = document.createElement('div');
  for (const text of html) {
    const block = document.createElement('p');
    for (const [index, piece] of text.split('|').entries()) {
      const part = document.createElement(index % 2 ? 'em' : 'span');
      part.textContent = piece;
      block.append(part);
    }
    root.append(block);
  }
  return findWords([...root.children], words).map(String);
}

test('finds words without regard to case, across inline elements, in each block', () => {
  expect(find(['The fer|ry sails', 'A FERRY and a ferry'], 'ferry')).toEqual(['ferry', 'FERRY', 'ferry']);
});
test('not across blocks, not for spaces, not what is not there', () => {
  expect(find(['fer', 'ry'], 'ferry')).toEqual([]);
  expect(find(['a b'], '  ')).toEqual([]);
  expect(find(['ferry'], 'boat')).toEqual([]);
});
test('letters whose small form is longer keep their places', () => {
  expect(find(['İstanbul ferry'], 'ferry')).toEqual(['ferry']);
});
