import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../lib/article.ts';
import { toFragmentUrl } from '../../../lib/cite/text-fragment.ts';
import { findFacts } from '../../../lib/facts/find-facts.ts';
import { checkArticle } from '../../../lib/library/article-schema.ts';
import { checkDocument } from '../../../lib/library/backup/document-doors.ts';
import { writeBackup } from '../../../lib/library/backup/write-backup.ts';
import { type ContentDocument, SCHEMA } from '../../../lib/library/database.ts';
import { toFileName } from '../../../lib/library/export/file-name.ts';
import { openImport } from '../../../lib/library/import/find-items.ts';
import { IMPORT_FORMATS } from '../../../lib/library/import/index.ts';
import { openFiles } from '../../../lib/library/import/open-files.ts';
import { parseQuery } from '../../../lib/library/search/query.ts';
import { isSoundContent, isSoundRow } from '../../../lib/library/sound-documents.ts';
import { mergeEntries } from '../../../lib/library/sync/merge-documents.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { joinBlocks } from '../../../lib/text/join-blocks.ts';
import { toPlainText } from '../../../lib/text/plain-text.ts';
import { toSafeLine } from '../../../lib/text/safe-line.ts';
import { findSentences } from '../../../lib/text/sentences.ts';
import { toArticle, toParagraphs } from '../articles.ts';
import { SAMPLES, toFile } from '../library/import/samples.ts';
import { aDocument, aRow } from './any-document.ts';
import { anyLanguage, anyText, isLong, runs } from './any-text.ts';

const TIMEOUT = isLong ? 3_600_000 : 120_000;
const check = (short: number, property: fc.IRawProperty<unknown>) =>
  fc.assert(property as fc.IAsyncProperty<unknown>, runs(short));

const isInside = ({ start, end }: { start: number; end: number }, text: string) =>
  Number.isInteger(start) && start >= 0 && start < end && end <= text.length;

/** Whether the words of `part` stand in `whole` in the same order. */
function isSubsequence(part: string, whole: string): boolean {
  let at = 0;
  for (const sign of part.replace(/\s+/g, '')) {
    at = whole.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

describe('any text', { timeout: TIMEOUT }, () => {
  test('sentences lie inside of it and behind each other', () => {
    check(
      150,
      fc.property(anyText, anyLanguage, (text, language) => {
        let reached = 0;
        for (const sentence of findSentences(text, language)) {
          expect(isInside(sentence, text) && sentence.start >= reached).toBe(true);
          reached = sentence.end;
        }
      }),
    );
  });

  test('quotes and who is named lie inside of it, names are of its letters', () => {
    check(
      150,
      fc.property(anyText, anyLanguage, (text, language) => {
        for (const quote of findQuotes(text, language)) {
          expect(isInside(quote, text)).toBe(true);
          if (quote.mention) expect(isInside(quote.mention, text)).toBe(true);
          expect(toSafeLine(quote.speaker ?? '')).toBe(quote.speaker ?? '');
          for (const sign of (quote.speaker ?? '').replace(/\s/g, '')) expect(text).toContain(sign);
        }
      }),
    );
  });

  test('facts lie inside of their paragraphs, their details inside of them', () => {
    check(
      80,
      fc.property(fc.array(anyText, { maxLength: 5 }), anyText, anyLanguage, (paragraphs, title, language) => {
        const facts = findFacts({ paragraphs, title, excerpt: title, publishedAt: title, language });
        for (const { paragraph, start, end, details } of facts) {
          const text = paragraphs[paragraph] ?? '';
          expect(isInside({ start, end }, text)).toBe(true);
          for (const detail of details) expect(isInside(detail, text.slice(start, end))).toBe(true);
        }
      }),
    );
  });

  test('plain and joined text hold the blocks’ words in order and nothing else', () => {
    check(
      150,
      fc.property(fc.array(anyText, { maxLength: 6 }), fc.nat(), fc.nat(), (texts, a, b) => {
        const blocks: readonly Block[] = toParagraphs(...texts);
        const joined = joinBlocks(blocks);
        expect(isSubsequence(toPlainText(blocks), texts.join(''))).toBe(true);
        expect(isSubsequence(joined.text, texts.join(''))).toBe(true);
        const [start, end] = [a % (joined.text.length + 1), b % (joined.text.length + 1)];
        const span = joined.toSpan(start, end);
        const block = blocks.find(({ id }) => id === span?.block);
        if (span) expect(block?.text.slice(span.start, span.end)).toBe(joined.text.slice(start, end));
      }),
    );
  });

  test('names of files and lines beside our words carry nothing that turns or hides', () => {
    check(
      300,
      fc.property(anyText, (text) => {
        expect(toFileName(text, 'md')).not.toMatch(/[\0-\x1f/\\:<>"|?*\u202a-\u202e\u2066-\u2069]/);
        expect(() => encodeURIComponent(toSafeLine(text))).not.toThrow();
        expect(toSafeLine(toSafeLine(text))).toBe(toSafeLine(text));
        expect(isSubsequence(toSafeLine(text), text)).toBe(true);
      }),
    );
  });

  test('a link to a passage is an address of the same page', () => {
    check(
      150,
      fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
        if (!text) return;
        const start = a % text.length;
        const stretch = { start, end: Math.min(text.length, start + 1 + (b % 300)) };
        const url = toFragmentUrl('https://news.example/a', text, stretch, 'en');
        expect(new URL(url).host + new URL(url).pathname).toBe('news.example/a');
      }),
    );
  });

  test('a query has clauses or none', () => {
    check(
      300,
      fc.property(anyText, (text) => {
        for (const clause of parseQuery(text)) if (clause.kind === 'text') expect(clause.terms.join('')).not.toBe('');
      }),
    );
  });
});

/** A sample's bytes, a stretch of them gone, doubled or replaced. */
const anyDamage = fc.tuple(
  fc.constantFrom(...Object.values(SAMPLES)),
  fc.nat(),
  fc.nat(200),
  fc.oneof(anyText, fc.constant('')),
);

describe('any file', { timeout: TIMEOUT }, () => {
  test.each(IMPORT_FORMATS)('$id reads or refuses whatever it is given', (format) => {
    check(
      40,
      fc.property(anyText, fc.jsonValue(), fc.boolean(), (text, json, isJson) => {
        const [file] = openFiles([toFile('x', isJson ? JSON.stringify(json) : text)]).files;
        if (!file) return;
        format.recognises(file);
        for (const finding of format.read(file, () => file)) {
          if (finding.kind === 'item') expect(/^(?:https?|file:\/\/\/imported\/)/.test(finding.entry.url)).toBe(true);
        }
      }),
    );
  });

  test('a damaged export gives findings, and every item an address of the web', () => {
    check(
      150,
      fc.property(anyDamage, ([{ files }, at, length, text]) => {
        const damaged = files.map((file) => {
          const from = at % (file.bytes.length + 1);
          const parts = [
            file.bytes.subarray(0, from),
            new TextEncoder().encode(text),
            file.bytes.subarray(from + length),
          ];
          return { ...file, bytes: Uint8Array.from(parts.flatMap((part) => [...part])) };
        });
        for (const finding of openImport(damaged).findings()) {
          if (finding.kind !== 'item') continue;
          finding.html?.();
          expect(URL.canParse(finding.entry.url) && /^(?:https?|file):/.test(finding.entry.url)).toBe(true);
          expect(toSafeLine(finding.entry.title)).toBe(finding.entry.title);
        }
      }),
    );
  });

  test('restore(export(x)) = x', async () => {
    await check(
      25,
      fc.asyncProperty(fc.uniqueArray(aDocument, { maxLength: 8, selector: ({ _id }) => _id }), async (documents) => {
        const feed = async function* () {
          yield* documents;
        };
        const blob = await writeBackup(feed(), new Date(0), () => undefined);
        const bytes = new Uint8Array(await blob.arrayBuffer());
        const found = [...openImport([{ name: 'backup.zip', modifiedAt: null, bytes }]).findings()];
        expect(found.map((one) => (one.kind === 'document' ? checkDocument(one.document) : one))).toEqual(documents);
      }),
    );
  });
});

describe('any document', { timeout: TIMEOUT }, () => {
  test('the doors answer, and never throw, whatever they are handed', () => {
    check(
      200,
      fc.property(fc.anything(), fc.jsonValue(), (value, json) => {
        for (const one of [value, json]) {
          expect(checkArticle(one).ok).toBe(false);
          expect(checkDocument(one)).toBeNull();
        }
      }),
    );
  });

  test('an article with one field replaced is refused, or taken with sound names', () => {
    const fields = Object.keys(toArticle().meta);
    check(
      200,
      fc.property(fc.constantFrom(...fields), fc.oneof(fc.jsonValue(), anyText), (field, value) => {
        const article = toArticle();
        const checked = checkArticle({ ...article, meta: { ...article.meta, [field]: value } });
        if (!checked.ok) return;
        expect(checked.value.meta.url).toMatch(/^(?:https?|file):/i);
        expect(toSafeLine(checked.value.meta.title)).toBe(checked.value.meta.title);
      }),
    );
  });

  test('a row with one field replaced is sound only with an address and texts', () => {
    check(
      200,
      fc.property(aRow, fc.string(), fc.jsonValue(), (row, field, value) => {
        const names = Object.keys(row);
        const name = names[field.length % names.length] ?? '';
        const spoilt = { ...row, [name]: value };
        if (!isSoundRow(spoilt)) return;
        expect(spoilt.url).toMatch(/^(?:https?|file):/i);
        expect([spoilt.title, ...spoilt.tags, ...spoilt.authors].every((one) => typeof one === 'string')).toBe(true);
      }),
    );
    check(
      200,
      fc.property(fc.jsonValue(), (value) => {
        const content: ContentDocument = { schema: SCHEMA, savedAt: 1, restored: [], article: toArticle() };
        expect(isSoundContent(content)).toBe(true);
        expect(isSoundContent(Object.assign({ ...content }, { article: value }))).toBe(false);
      }),
    );
  });

  test('machines that merge the same versions come to the same', () => {
    check(
      150,
      fc.property(aRow, aRow, aRow, (a, b, c) => {
        const merged = mergeEntries([a, b, c]);
        expect(mergeEntries([c, a, b])).toEqual(merged);
        expect(mergeEntries([merged, merged])).toEqual(merged);
        expect(new Set(merged.tags)).toEqual(new Set([a, b, c].flatMap(({ tags }) => tags)));
        expect(isSoundRow(merged)).toBe(true);
      }),
    );
  });
});
