import { describe, expect, test } from 'vitest';
import { findFacts } from '../../../lib/facts/find-facts.ts';
import { languageOf } from '../../../lib/languages/index.ts';
import { toFileName } from '../../../lib/library/export/file-name.ts';
import { openImport } from '../../../lib/library/import/find-items.ts';
import { parseQuery } from '../../../lib/library/search/query.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { toSafeLine } from '../../../lib/text/safe-line.ts';
import { findSentences } from '../../../lib/text/sentences.ts';
import { toFile } from '../library/import/samples.ts';
import { findSlowness, isLong, REPEATED } from './any-text.ts';

describe('four times the text takes no more than four times the time, or a little more', { timeout: 600_000 }, () => {
  const english = languageOf('en');
  const size = isLong ? 40_000 : 8_000;
  const pieces = isLong ? REPEATED : REPEATED.filter((_, index) => index % 3 === 0 || index > REPEATED.length - 26);
  test.each<[string, (text: string) => unknown]>([
    ['sentences', (text) => findSentences(text, english)],
    ['quotes', (text) => findQuotes(text, english)],
    [
      'facts',
      (text) => findFacts({ paragraphs: [text], title: '', excerpt: null, publishedAt: null, language: english }),
    ],
    [
      'imports',
      (text) => [
        ...openImport([
          toFile('x', `# x\n${text}`),
          toFile('y', `title,url\n${text}`),
          toFile('z', `<p>${text}`),
        ]).findings(),
      ],
    ],
    ['front matter', (text) => [...openImport([toFile('x', `---\ntitle: ${text}\n---\n`)]).findings()]],
    ['lines', (text) => [toSafeLine(text), toFileName(text, 'md'), parseQuery(text)]],
  ])('%s', (_, work) => expect(pieces.flatMap((piece) => findSlowness(work, piece, size))).toEqual([]));
});
