import { expect, test } from './fixtures.ts';
import { readArticle, readQuotes } from './what-is-shown.ts';

test('the first page shows the work on a story of its own, and asks nothing', async ({ nutgraf }) => {
  const welcome = await nutgraf.open('/welcome.html');
  expect(await readArticle(welcome)).toContain('best casino bonus');
  expect(await readQuotes(welcome)).toEqual([]);
  await welcome.click('button', 'Read it with Nutgraf');
  await expect.poll(() => readArticle(welcome)).not.toContain('best casino bonus');
  expect((await readQuotes(welcome)).map(({ speaker }) => speaker)).toEqual([
    expect.stringContaining('Maren Oakes'),
    expect.stringContaining('Tobias Lindqvist'),
  ]);
  expect(await welcome.findViolations()).toEqual([]);
});
