// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BlockMark, findMark, wrapMarks } from '../../../components/wrap-marks.ts';

const mark = (id: string, start: number, end: number, kind: BlockMark['kind'] = 'fact'): BlockMark => ({
  id,
  kind,
  start,
  end,
  label: `label ${id}`,
});

function wrapped(html: string, ...marks: BlockMark[]) {
  const root = document.createElement('div');
  root.innerHTML = html;
  const before = root.textContent;
  wrapMarks(root, marks);
  expect(root.textContent).toBe(before);
  const textOf = (id: string) =>
    [...root.querySelectorAll(`[data-marks~="${id}"]`)].map((one) => one.textContent).join('');
  return { root, textOf };
}

test('a mark that crosses inline elements holds exactly its words', () => {
  const { root, textOf } = wrapped('<p>He <b>said so</b> twice.</p>', mark('q0', 3, 16, 'quote'));
  expect(textOf('q0')).toBe('said so twice');
  expect(root.querySelector('b')?.textContent).toBe('said so');
});

test('marks that overlap each keep their own words', () => {
  const { textOf } = wrapped('<p>one two three four</p>', mark('f0', 0, 13), mark('q0', 4, 18, 'quote'));
  expect(textOf('f0')).toBe('one two three');
  expect(textOf('q0')).toBe('two three four');
});

test('the first piece of a mark can be found, focused and has its name for screen readers', () => {
  const { root } = wrapped('<p>a <i>b</i> c</p>', mark('q1', 0, 5, 'quote'));
  const first = findMark(root, 'q1');
  expect(first?.textContent).toBe('a ');
  expect(first?.tabIndex).toBe(-1);
  expect(first?.getAttribute('aria-label')).toBe('label q1');
  expect(root.querySelectorAll('[aria-label]')).toHaveLength(1);
});

test('text without marks is left as it is', () => {
  expect(wrapped('<p>plain <b>text</b></p>').root.innerHTML).toBe('<p>plain <b>text</b></p>');
});

/** White space alone between two elements is not wrapped: it has nothing to show. */
const bare = (text: string) => text.replaceAll(' ', '');

test('whatever the marks, each wraps its own words and no text changes', () => {
  const text = 'The quick brown fox jumps over the lazy dog';
  const span = fc.tuple(fc.nat(text.length - 1), fc.nat(text.length - 1));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), (spans) => {
      const marks = spans.map(([a, b], index) => mark(`m${index}`, Math.min(a, b), Math.max(a, b) + 1));
      const { textOf } = wrapped('<p>The quick <b>brown <i>fox</i> jumps</b> over the lazy dog</p>', ...marks);
      for (const { id, start, end } of marks) expect(bare(textOf(id))).toBe(bare(text.slice(start, end)));
    }),
    { numRuns: 60 },
  );
});
