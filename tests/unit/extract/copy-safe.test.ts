import createDOMPurify from 'dompurify';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copySafe } from '../../../lib/extract/copy-safe.ts';
import { BLOCK_CONFIG } from '../../../lib/extract/sanitize.ts';
import { openPage } from './read-page.ts';

const BASE = 'https://news.example/2025/story';
const { document, view } = openPage('');
const purify = createDOMPurify(view);
const inert = document.implementation.createHTMLDocument('');

function copied(html: string): string {
  const holder = inert.createElement('div');
  holder.innerHTML = html;
  return copySafe(holder, BASE).innerHTML;
}

/** What DOMPurify, with the screen's own rules (and the <div>s and <h1>s that blocks are cut at), makes of it. */
const purified = (html: string) =>
  purify.sanitize(html, {
    ...BLOCK_CONFIG,
    ALLOWED_TAGS: [...(Array.isArray(BLOCK_CONFIG.ALLOWED_TAGS) ? BLOCK_CONFIG.ALLOWED_TAGS : []), 'div', 'h1'],
  });

const HOSTILE = [
  '<p onclick="alert(1)" style="color:red" class="x">text</p>',
  '<a href="javascript:alert(1)">a</a><a href=" java\tscript:alert(1)">b</a><a href="JaVaScRiPt:alert(1)">c</a>',
  '<a href="data:text/html,<script>alert(1)</script>">d</a><a href="vbscript:x">e</a><a href="blob:https://x/y">f</a>',
  '<img src="x" onerror="alert(1)"><img src="data:image/svg+xml,<svg onload=alert(1)>"><img srcset="javascript:x 1w">',
  '<svg><style><img src=x onerror=alert(1)></style></svg><math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)></style></mglyph></form>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
  '<template><script>alert(1)</script></template><iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<p id="nutgraf-1">kept</p><p id="body">gone</p><a name="getElementById">clobber</a><a href="#nutgraf-1">back</a>',
  '<custom-element><p is="x-y">in it</p></custom-element><object data="x"><p>fallback</p></object><embed src="x">',
  '<p><b><i>nested <u>text</u></i></b><br>and <span dir="rtl" lang="ar">more</span></p><table><tr><td colspan="2">cell</td></tr></table>',
  '<blockquote cite="javascript:alert(1)">q</blockquote><q cite="/said">r</q><a href="mailto:a@b.example">mail</a>',
  '<p title="a < b &amp; c" lang="en">&lt;script&gt;alert(1)&lt;/script&gt;</p><xmp><img src=x onerror=alert(1)></xmp>',
];

test.each(HOSTILE)('DOMPurify finds nothing left to take out of the copy of %s', (html) => {
  const copy = copied(html);
  expect(purified(copy)).toBe(copy);
  expect(copy).not.toMatch(/<script|onerror=|onload=|onclick=|href="(?:javascript|data|blob|vbscript)/i);
});

test('any tree of such parts comes out as DOMPurify would leave it', () => {
  const part = fc.constantFrom(
    ...HOSTILE,
    'plain text',
    '<p>',
    '</p>',
    '<div>',
    '</div>',
    '<b>',
    '</i>',
    '<!-- x -->',
    '<h1>t</h1>',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      // The same markup parsed once more may be another tree: what counts is that nothing forbidden is in it.
      const copy = copied(parts.join(''));
      expect(purify.sanitize(copy, { ...BLOCK_CONFIG, RETURN_DOM_FRAGMENT: true }).textContent).toBe(textOf(copy));
    }),
    { numRuns: 60 },
  );
});

function textOf(html: string): string {
  const template = inert.createElement('template');
  template.innerHTML = html;
  return template.content.textContent ?? '';
}

test('links and pictures come out absolute, and allowed text stays whole', () => {
  expect(copied('<p>See <a href="../x">this</a> and <img src="/a.jpg" alt="A wall" width="300"></p>')).toBe(
    '<p>See <a href="https://news.example/x">this</a> and <img src="https://news.example/a.jpg" alt="A wall" width="300"></p>',
  );
});
