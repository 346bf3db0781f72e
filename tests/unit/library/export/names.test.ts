import { expect, test } from 'vitest';
import { toFileName, toUniqueNames } from '../../../../lib/library/export/file-name.ts';

test.each([
  ['What? "No": a/b\\c|d', 'What No a b c d.md'],
  ['../../etc/passwd', 'etc passwd.md'],
  ['...', 'article.md'],
  ['CON', 'CON_.md'],
  ['a\u202egpj.exe', 'a gpj.exe.md'],
  ['[[x]] #y ^z', 'x y z.md'],
  ['日本の記事', '日本の記事.md'],
])('%j is filed as %j', (title, name) => expect(toFileName(title, 'md')).toBe(name));

test('a very long title ends in time, and not within a character', () => {
  const name = toFileName('😀'.repeat(300), 'md');
  expect([...name].length).toBe(123);
  expect(encodeURIComponent(name)).toMatch(/%80\.md$/);
});

test('equal names are told apart, whatever their case', () =>
  expect(toUniqueNames(['a.md', 'A.md', 'b.md', 'a.md'])).toEqual(['a.md', 'A 2.md', 'b.md', 'a 3.md']));
