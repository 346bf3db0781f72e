import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../lib/library/search/query.ts';

const text = (terms: readonly string[], more = {}) => ({
  kind: 'text',
  field: 'any',
  not: false,
  prefix: false,
  terms,
  ...more,
});

describe('what a search box says', () => {
  test.each([
    ['', []],
    ['   ', []],
    ['harbour', [text(['harbour'], { prefix: true })]],
    ['harbour ', [text(['harbour'])]],
    ['Café ÉTÉ ', [text(['cafe']), text(['ete'])]],
    ['"Old harbour"', [text(['old', 'harbour'])]],
    ['“Old harbour”', [text(['old', 'harbour'])]],
    ['"old harb', [text(['old', 'harb'], { prefix: true })]],
    ['ferry -train ', [text(['ferry']), text(['train'], { not: true })]],
    ['-"night train"', [text(['night', 'train'], { not: true })]],
    ['site:bbc.co.uk ', [text(['bbc', 'co', 'uk'], { field: 'site' })]],
    ['by:"Ada Writer"', [text(['ada', 'writer'], { field: 'authors' })]],
    ['BY:ada ', [text(['ada'], { field: 'authors' })]],
    ['tag:"City Hall"', [{ kind: 'tag', tag: 'city hall', not: false, prefix: false }]],
    ['-tag:town', [{ kind: 'tag', tag: 'town', not: true, prefix: true }]],
    ['before:2025-03', [{ kind: 'before', day: '2025-03', not: false }]],
    ['after:2025-03-12 ', [{ kind: 'after', day: '2025-03-12', not: false }]],
    ['is:unread', [{ kind: 'is', state: 'unread', not: false }]],
    ['is:starred', [{ kind: 'is', state: 'favourite', not: false }]],
    ['北京市', [text(['北京市'], { prefix: true })]],
    ['iPhone发布会 ', [text(['iphone', '发布会'])]],
    ['mid-term ', [text(['mid', 'term'])]],
  ])('%s', (input, clauses) => expect(parseQuery(input)).toEqual(clauses));
});

describe('what is half typed or no operator does no harm', () => {
  test.each(['site:', 'tag:', 'is:', 'is:unr', 'before:', 'before:20', 'after:2025-1', '-', '""', '"', '…', '😀'])(
    'passed over: %s',
    (input) => expect(parseQuery(input)).toEqual([]),
  );
  test.each([
    ['is:something ', ['is', 'something']],
    ['before:yesterday ', ['before', 'yesterday']],
    ['nota:this ', ['nota', 'this']],
    ['10:30 ', ['10', '30']],
    ['https://news.example/a ', ['https', 'news', 'example', 'a']],
  ])('words: %s', (input, terms) => expect(parseQuery(input)).toEqual([text(terms)]));
  test.each(['before:2025-13', 'before:2025-02-30'])('no such day: %s', (input) =>
    expect(parseQuery(input)).toEqual([]),
  );
  test('never throws, however long or odd the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (input) => {
        const clauses = parseQuery(input);
        expect(clauses.length).toBeLessThanOrEqual(30);
        for (const clause of clauses) if (clause.kind === 'text') expect(clause.terms.length).toBeGreaterThan(0);
      }),
    );
    expect(parseQuery('a '.repeat(100_000)).length).toBe(30);
  });
});
