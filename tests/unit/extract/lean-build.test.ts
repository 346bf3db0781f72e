import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { leanReadability } from '../../../lean-build.ts';

const FILE = 'node_modules/@mozilla/readability/Readability.js';
const source = readFileSync(FILE, 'utf8');

function lean(code: string): string {
  const { transform } = leanReadability();
  const result = typeof transform === 'function' ? Reflect.apply(transform, undefined, [code, `/${FILE}`]) : null;
  return result.code.replace('export default', 'module.exports =');
}

/** What the class in this source takes for the article, as LeanReadability asks it. */
function grab(code: string, html: string): string {
  const made = { exports: Object };
  new Function('module', code)(made);
  Object.assign(made.exports.prototype, { _cleanStyles() {}, _fixLazyImages() {} });
  const reader = Reflect.construct(made.exports, [new JSDOM(html).window.document, { keepClasses: true }]);
  Object.assign(reader, { _metadata: { byline: 'known' }, _articleTitle: '' });
  reader._prepDocument();
  return reader._grabArticle(null).outerHTML;
}

test.each(['long-en', 'de-kommunal', 'zh-city'])(
  'what is left of Readability chooses as the whole of it on %s',
  (slug) => {
    const html = readFileSync(`tests/fixtures/pages/${slug}/page.html`, 'utf8');
    expect(grab(lean(source), html)).toBe(grab(source, html));
  },
);

test('it is a third smaller, and another version of Readability stops the build', () => {
  expect(lean(source).length).toBeLessThan(source.length * 0.7);
  expect(() => lean(source.replace('_getJSONLD(doc) {', '_getLinkedData(doc) {'))).toThrow('_getJSONLD');
  expect(() =>
    lean(
      source
        .replace('this._prepDocument();', 'this._isUrl("x");')
        .replace('_prepArticle(articleContent) {', '_prepArticle(articleContent) { this._isUrl("x");'),
    ),
  ).toThrow('_isUrl');
});
