import createDOMPurify from 'dompurify';
import { describe, expect, test } from 'vitest';
import { BLOCK_CONFIG } from '../../../lib/extract/sanitize.ts';
import { openPage, prose, readPage, textsOf } from './read-page.ts';

const page = (middle: string) =>
  `<html lang="en"><body><article>${prose(3)}${middle}${prose(3, 3)}</article></body></html>`;

/** Markup, and the text that its block must have. */
const TEXTS: readonly (readonly [string, string, string])[] = [
  [
    'lines',
    '<p>One line<br>and another, which is long enough to be seen as prose, we hope, by all.</p>',
    'One line\nand another, which is long enough to be seen as prose, we hope, by all.',
  ],
  [
    'white space',
    '<p>  Many   spaces\n and lines in the <b> source </b> come out as one, whatever the editor had typed there.  </p>',
    'Many spaces and lines in the source come out as one, whatever the editor had typed there.',
  ],
  [
    'items',
    '<ul><li>first of the things</li> <li>second <ul><li>under the second</li></ul></li></ul>',
    'first of the things\nsecond\nunder the second',
  ],
  [
    'cells',
    '<table><tr><th>Year</th><th>Storms</th></tr><tr><td></td><td><p>9</p></td></tr><tr><td>2024</td><td>4</td></tr></table>',
    'Year\tStorms\n\t9\n2024\t4',
  ],
  ['terms', '<dl><dt>Mason</dt><dd>cuts stones by hand</dd></dl>', 'Mason\ncuts stones by hand'],
  ['code', '<pre><code class="language-js">if (a) {\n  b();\n}</code></pre>', 'if (a) {\n  b();\n}'],
  [
    'raised digits',
    '<p>The sea moved 10<sup>6</sup> tonnes of sand past the wall in a year, and nobody had noticed it, experts said.</p>',
    'The sea moved 10⁶ tonnes of sand past the wall in a year, and nobody had noticed it, experts said.',
  ],
  [
    'fractions',
    '<p>It was 5 <sup>1</sup>/<sub>2</sub> metres high when it was built, said the office, and it is lower by a metre today.</p>',
    'It was 5 1/2 metres high when it was built, said the office, and it is lower by a metre today.',
  ],
  [
    'spoken text',
    '<p>The minutes<span class="sr-only"> (opens in a new tab)</span> are public, and anybody may read them at the town hall on weekdays.</p>',
    'The minutes are public, and anybody may read them at the town hall on weekdays.',
  ],
  [
    'drop caps',
    '<p><span class="dropcap">T</span>he wall stood for a hundred and fifty years, and then it fell in one night, as old people had foreseen.</p>',
    'The wall stood for a hundred and fifty years, and then it fell in one night, as old people had foreseen.',
  ],
  [
    'formulas',
    '<p>The force grows as <math><msup><mi>v</mi><mn>2</mn></msup></math> does, which is why a storm twice as strong is four times as bad.</p>',
    'The force grows as v^2 does, which is why a storm twice as strong is four times as bad.',
  ],
];

describe('a block’s text is what a reader sees', () => {
  test.each(TEXTS)('%s', (_, html, text) => {
    expect(textsOf(page(html))).toContain(text);
  });
});

test.each(TEXTS.map(([name, html]) => [name, html] as const))(
  'sanitised once more, the text is the same: %s',
  (_, html) => {
    const result = readPage(page(html));
    if (!result.ok) throw new Error(result.failure);
    const purify = createDOMPurify(openPage('').view);
    for (const block of result.value.blocks) {
      const again = purify.sanitize(block.html, { ...BLOCK_CONFIG, RETURN_DOM_FRAGMENT: true });
      expect(again.textContent).toBe(block.text);
      expect(block.text).toBe(block.text.trim());
      expect(again.childNodes.length).toBe(1);
    }
  },
);

test('notes keep their links in both directions, under names that clash with nothing', () => {
  const html = page(
    '<p>The wall is older than the town hall, as the chronicle says on its first page.<sup><a href="#fn1" id="r1">1</a></sup></p><ol><li id="fn1">Chronicle, page 1. <a href="#r1">back</a></li><li id="location">Second note, of the same.</li></ol>',
  );
  const result = readPage(html);
  if (!result.ok) throw new Error(result.failure);
  const all = result.value.blocks.map((block) => block.html).join('');
  expect(all).toContain('href="#nutgraf-fn1"');
  expect(all).toContain('id="nutgraf-fn1"');
  expect(all).toContain('href="#nutgraf-r1"');
  expect(all).not.toMatch(/id="(?!nutgraf-)/);
});

test('a rule that is typed is a rule, not words', () => {
  const result = readPage(
    page('<p>* * *</p><p>— —</p><p>* one star, and words behind it that belong to the story</p>'),
  );
  if (!result.ok) throw new Error(result.failure);
  expect(result.value.blocks.filter(({ kind }) => kind === 'rule')).toHaveLength(2);
  expect(textsOf(page('<p>* * *</p>'))).not.toContain('* * *');
});

test('nothing that runs is left', () => {
  const html = page(
    '<p>Careful <a href="javascript:alert(1)">here</a>, <img src="x" onerror="alert(1)"> and <svg><script>alert(1)</script></svg> there, said the harbour master on Monday.</p><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  );
  const result = readPage(html);
  if (!result.ok) throw new Error(result.failure);
  expect(result.value.blocks.map((block) => block.html).join('')).not.toMatch(
    /javascript:|onerror|<script|<iframe|srcdoc/i,
  );
});
