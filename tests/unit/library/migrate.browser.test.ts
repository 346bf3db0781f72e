import { expect, test } from 'vitest';
import { openLibrary } from '../../../lib/library/database.ts';
import { migrateLibrary } from '../../../lib/library/migrate.ts';
import { listEntries, readContent } from '../../../lib/library/read.ts';
import { changeEntries } from '../../../lib/library/write.ts';
import first from '../../fixtures/library/version-1.json' with { type: 'json' };

test('a database that the first build stored is opened, read and written by this one, with nothing lost', async () => {
  await openLibrary().bulkDocs(first.documents);
  await migrateLibrary();
  const entries = await listEntries();
  expect(entries.map(({ title, state, tags, progress }) => [title, state, tags, progress])).toEqual(
    expect.arrayContaining([
      ['Tide mill turns', 'saved', ['mills'], 0.4],
      ['Ferry stops', 'saved', [], 0.4],
      ['A link', 'queued', [], 0],
    ]),
  );
  const mill = entries.find(({ title }) => title === 'Tide mill turns');
  const content = await readContent(mill?.id ?? '');
  expect(content).toMatchObject({ restored: ['r0'], article: { nextPages: [], removed: [{ id: 'r0' }] } });
  expect((await changeEntries([mill?.id ?? ''], { archived: true }, 1_800_000_000_000)).ok).toBe(true);
  const before = await openLibrary().info();
  await migrateLibrary();
  expect((await openLibrary().info()).update_seq).toBe(before.update_seq);
});
