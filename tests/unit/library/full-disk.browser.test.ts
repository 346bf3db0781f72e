import { afterEach, expect, test } from 'vitest';
import { findEntry, readContent } from '../../../lib/library/read.ts';
import { saveArticle } from '../../../lib/library/write.ts';
import { COUNT_WRITES, failAtWrite, HEAL_WRITES } from '../../e2e/attack/faults.ts';
import { toArticle } from '../articles.ts';

// The faults are text, for a background that only a driver reaches; here they are run as they stand.
const run = (expression: string): unknown => new Function(`return ${expression.replace(/, null$/, '')}`)();

afterEach(() => void run(HEAL_WRITES));

const toSave = (number: number) => toArticle({ url: `https://news.example/${number}`, title: `Story ${number}` });

test('the disk is full at each write of a save in turn: it is said, and the next save is whole', async () => {
  await saveArticle(toSave(0), [], 1000);
  let number = 1;
  for (; number < 40; number++) {
    run(failAtWrite(number, 'quota'));
    const failed = await saveArticle(toSave(number), [], 1000);
    const writes = Number(run(COUNT_WRITES));
    run(HEAL_WRITES);
    if (writes < number) break;
    expect(failed, `write ${number}`).toMatchObject({ ok: false, failure: 'storage-full' });
    const saved = await saveArticle(toSave(number), [], 2000);
    if (!saved.ok) throw new Error(`write ${number}: ${saved.failure} ${saved.detail}`);
    expect(await findEntry(saved.value.id)).toMatchObject({ title: `Story ${number}`, state: 'saved' });
    expect(await readContent(saved.value.id)).not.toBeNull();
  }
  expect(number).toBeGreaterThan(3);
});
