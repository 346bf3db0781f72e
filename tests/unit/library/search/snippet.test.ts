import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../../lib/library/search/fold.ts';
import { parseQuery } from '../../../../lib/library/search/query.ts';
import { markText, type Piece, pickSnippet, toPatterns } from '../../../../lib/library/search/snippet.ts';
import { findTerms, toIndexed, toPhrase } from '../../../../lib/library/search/terms.ts';

const show = (pieces: readonly Piece[] | null) =>
  pieces?.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('') ?? null;
const makeSnippet = (query: string, ...texts: string[]) =>
  show(
    pickSnippet(
      texts.map((text) => ({ from: 'text', text })),
      toPatterns(parseQuery(query)),
    )?.pieces ?? null,
  );
const mark = (text: string, query: string) => show(markText(text, toPatterns(parseQuery(query))));

describe('folding', () => {
  test.each([
    ['Café', 'cafe'],
    ['SØRØYA', 'soroya'],
    ['Ａｂｃ', 'abc'],
    ['İstanbul', 'istanbul'],
    ['Łódź', 'lodz'],
    ['ёлка', 'елка'],
    ['Άλφα', 'αλφα'],
  ])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded));
  test.each(['が', '서울', '北京', 'straße'])('%s stays', (text) => expect(fold(text)).toBe(text));
  test('keeps every place: the result is as long as the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(text).length === text.length));
  });
});

describe('terms', () => {
  test('close scripts are kept in pairs, the end alone too', () =>
    expect(toIndexed('in 北京市 now').replace(/ +/g, ' ')).toBe('in 北京 京市 市 now'));
  test.each([
    ['北京市', false, '"北京 京市"'],
    ['京', false, '"京" *'],
    ['iphone发布', true, '"iphone 发布"'],
    ['发布iphone', true, '"发布 布 iphone" *'],
    ['bbc.co', false, '"bbc co"'],
  ])('%s as a phrase', (words, prefix, phrase) => expect(toPhrase(findTerms(words), prefix)).toBe(phrase));
});

describe('marks', () => {
  test.each([
    ['The Café closed.', 'cafe ', 'The [Café] closed.'],
    ['The cafes closed.', 'cafe ', 'The cafes closed.'],
    ['The cafes closed.', 'cafe', 'The [cafes] closed.'],
    ['An old-harbour tale', '"old harbour"', 'An [old-harbour] tale'],
    ['新的交通计划。', '计划', '新的交通[计划]。'],
    ['Inharbour, ëharbour and harbour', 'harbour', 'Inharbour, ëharbour and [harbour]'],
    ['Ferry and train', 'ferry -train', '[Ferry] and train'],
    ['A+B (c) [d]', 'c ', 'A+B ([c]) [d]'],
  ])('%s, %s', (text, query, marked) => expect(mark(text, query)).toBe(marked));
  test('a snippet is the place where the words stand together', () => {
    const text = `${'harbour fog. '.repeat(60)}The ferry left the harbour. ${'Calm. '.repeat(90)}`;
    const snippet = makeSnippet('ferry harbour ', text);
    expect(snippet).toContain('The [ferry] left the [harbour].');
    expect(snippet?.length).toBeLessThan(360);
  });
  test('of several texts, the first that holds all the words, else the first that holds one', () => {
    expect(makeSnippet('ferry harbour ', 'A ferry.', 'A ferry in the harbour.')).toBe('A [ferry] in the [harbour].');
    expect(makeSnippet('ferry harbour ', 'Calm.', 'A ferry.', 'The harbour.')).toBe('A [ferry].');
  });
  test('no word, no snippet', () => expect(makeSnippet('ferry ', 'Calm.')).toBeNull());
  test('marking loses no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 12 }), (text, query) => {
        expect(
          markText(text, toPatterns(parseQuery(query)))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
