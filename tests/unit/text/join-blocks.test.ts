import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinBlocks } from '../../../lib/text/join-blocks.ts';
import { toParagraphs } from '../articles.ts';

test('a stretch of the joined text is found again in its block', () => {
  const joined = joinBlocks(toParagraphs('One two.', 'Three four.'));
  const start = joined.text.indexOf('four');
  expect(joined.toSpan(start, start + 4)).toEqual({ block: 'b1', start: 6, end: 10 });
});

test('a stretch over two blocks, or an empty one, has no span', () => {
  const joined = joinBlocks(toParagraphs('One two.', 'Three four.'));
  expect(joined.toSpan(4, 12)).toBeNull();
  expect(joined.toSpan(3, 3)).toBeNull();
  expect(joinBlocks([]).toSpan(0, 1)).toBeNull();
});

test('whatever the blocks, a span holds exactly the words of its stretch', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1 }), fc.nat(), fc.nat(), (texts, at, length) => {
      const blocks = toParagraphs(...texts);
      const joined = joinBlocks(blocks);
      const start = at % (joined.text.length + 1);
      const end = Math.min(joined.text.length, start + (length % 50));
      const span = joined.toSpan(start, end);
      if (!span) return;
      const block = blocks.find(({ id }) => id === span.block);
      expect(block?.text.slice(span.start, span.end)).toBe(joined.text.slice(start, end));
    }),
  );
});
