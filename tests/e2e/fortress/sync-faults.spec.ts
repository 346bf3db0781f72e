import { FAULTS, type FaultyProxy, type ServerFault, startFaultyProxy } from '../../couch/faulty-proxy.ts';
import { type Couch, startCouch } from '../../couch/start-couch.ts';
import { toBackup } from '../attack/attacks.ts';
import { COUNT_WRITES, endAtWrite, failAtWrite, HEAL_WRITES, WAKE } from '../attack/faults.ts';
import { findLoss, handOver, readIds, turnTo } from '../attack/own-pages.ts';
import { toPlainDocuments } from '../attack/plain-documents.ts';
import type { Extension, Screen } from '../extension.ts';
import { expect, test } from '../fixtures.ts';
import { until } from '../until.ts';

test.describe.configure({ timeout: 600_000 });
test.use({ hosts: ['http://127.0.0.1/*'] });

/** What the reader is told of each. A server that lies or was emptied is not found out by what it says: nothing may be lost. */
const TOLD: Readonly<Record<ServerFault, RegExp>> = {
  hangs: /can't be reached/,
  truncates: /can't be reached|had a fault|no CouchDB/,
  lies: /had a fault|Synced at|can't be reached/,
  errs: /had a fault/,
  html: /no CouchDB/,
  redirects: /can't be reached/,
  leaves: /can't be reached/,
  quarrels: /had a fault/,
  forgets: /Synced at|had a fault/,
};

const post = (couch: Couch, path: string, body: unknown, method = 'POST') =>
  fetch(`${couch.origin}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      authorization: `Basic ${Buffer.from('ada:right').toString('base64')}`,
    },
    body: body === null ? null : JSON.stringify(body),
  });

async function withServer(
  nutgraf: Extension,
  use: (parts: { own: Screen; couch: Couch; proxy: FaultyProxy }) => Promise<void>,
) {
  const couch = await startCouch('ada', 'right');
  const proxy = await startFaultyProxy(couch.origin);
  try {
    const own = await nutgraf.open('/options.html');
    await handOver(own, [{ name: 'nutgraf-backup.zip', bytes: toBackup(toPlainDocuments(0, 60)) }]);
    await turnTo(own, '/options.html');
    await own.fill('Server', proxy.origin);
    await own.fill('User', 'ada');
    await own.fill('Password', 'right');
    await own.pressControl('button', /^Connect/);
    await expect.poll(() => readStatus(own)).toMatch(/Synced at/);
    await use({ own, couch, proxy });
  } finally {
    proxy.close();
    await couch.close();
  }
}

const readStatus = async (own: Screen): Promise<string> =>
  String(await own.evaluate(`document.querySelector('.sync [role=status]')?.innerText ?? ''`));

/** A round that was broken off may have brought a row whose text is still on the server; that it comes is seen after the next. */
const isNoneToCome = (loss: string): boolean => !loss.endsWith('opens to nothing');

async function syncNow(own: Screen): Promise<void> {
  await own.click('button', /^Sync now|^Syncing/);
}

/** A whole round, however it ends; what the page says of it follows. By what is stored: the words may be those of the round before. */
async function syncThrough(own: Screen): Promise<void> {
  const read = async () => JSON.parse(String(await own.evaluate(READ_ROUND)));
  const { at: before } = await read();
  await syncNow(own);
  await until(
    'the round is over',
    async () => {
      const { state, at } = await read();
      return at > before && state !== 'running';
    },
    60_000,
  );
}
const READ_ROUND = `browser.storage.local.get('syncStatus').then(({ syncStatus }) => JSON.stringify(syncStatus))`;

test('whatever is wrong with the server, it is said, nothing is lost here, and the next honest round brings all', async ({
  nutgraf,
}) => {
  await withServer(nutgraf, async ({ own, couch, proxy }) => {
    let number = 60;
    for (const fault of FAULTS) {
      // Something to fetch and something to send, each time.
      await post(couch, '/nutgraf/_bulk_docs', { docs: toPlainDocuments(number, 10) });
      await turnTo(own, '/options.html');
      await handOver(own, [{ name: 'nutgraf-backup.zip', bytes: toBackup(toPlainDocuments(number + 10, 10)) }]);
      const before = new Set(await readIds(own));
      proxy.set(fault);
      await syncNow(own);
      await expect.poll(() => proxy.count(), { message: `${fault} was met` }).toBeGreaterThan(0);
      await expect.poll(() => readStatus(own), { timeout: 60_000, message: fault }).not.toMatch(/^Syncing/);
      expect(await readStatus(own), fault).toMatch(TOLD[fault]);
      console.info(`${fault}: ${(await readStatus(own)).split('\n')[0]}`);
      const after = new Set(await readIds(own));
      expect(
        [...before].filter((id) => !after.has(id)),
        fault,
      ).toEqual([]);
      proxy.set(null);
      // What a server withheld that lied about its revisions is not asked for again: only that nothing of ours went is promised.
      if (fault === 'lies') break;
      await expect
        .poll(
          async () => {
            await syncThrough(own);
            return (await readIds(own)).length;
          },
          { timeout: 120_000, message: `${fault}: all is there again` },
        )
        .toBe(number + 20);
      expect(await findLoss(own), fault).toEqual([]);
      number += 20;
    }
    console.info(`${FAULTS.length} faults of a server survived`);
    expect(proxy.strayed).toEqual([]);
    const { rows } = await (await post(couch, '/nutgraf/_all_docs', null, 'GET')).json();
    expect(rows.filter((row: { id: string }) => row.id.startsWith('content:')).length).toBeGreaterThanOrEqual(number);
  });
});

test('the background ends in the middle of a round, at one write after another, and the next one ends it', async ({
  nutgraf,
}) => {
  await withServer(nutgraf, async ({ own, couch }) => {
    let number = 60;
    const writes = [1, 2, 3, 9, 20, 40];
    for (const write of writes) {
      await post(couch, '/nutgraf/_bulk_docs', { docs: toPlainDocuments(number, 20) });
      number += 20;
      const wasHeld = await endAtWrite(
        { nutgraf, own },
        write,
        () => syncNow(own),
        async () => false,
      );
      expect(wasHeld, `write ${write}`).toBe(true);
      expect((await findLoss(own)).filter(isNoneToCome), `write ${write}`).toEqual([]);
      await turnTo(own, '/options.html');
      await syncNow(own);
      await expect
        .poll(async () => (await readIds(own)).length, { timeout: 60_000, message: `write ${write}` })
        .toBe(number);
      await expect.poll(() => readStatus(own), { timeout: 60_000 }).toMatch(/Synced at/);
      expect(await findLoss(own)).toEqual([]);
    }
    console.info(`background ended in ${writes.length} rounds of a sync, at writes ${writes.join(', ')}`);
  });
});

test('the disk is full at one write after another of a round, the last ones too: it is said, nothing is lost, and the next one ends it', async ({
  nutgraf,
}) => {
  await withServer(nutgraf, async ({ own, couch }) => {
    let number = 60;
    const begin = async (write: number) => {
      await post(couch, '/nutgraf/_bulk_docs', { docs: toPlainDocuments(number, 20) });
      number += 20;
      await own.evaluate(WAKE);
      await nutgraf.evaluateInBackground(failAtWrite(write, 'quota'));
      await syncThrough(own);
    };
    // A round has 80 writes of documents and then its marks, whose number differs.
    const met: number[] = [];
    for (const write of [1, 2, 40, ...Array.from({ length: 14 }, (_, index) => 79 + index)]) {
      await begin(write);
      if (Number(await nutgraf.evaluateInBackground(COUNT_WRITES)) < write) break;
      met.push(write);
      await expect.poll(() => readStatus(own), `write ${write}`).toContain('storage is full');
      await nutgraf.evaluateInBackground(HEAL_WRITES);
      expect((await findLoss(own)).filter(isNoneToCome), `write ${write}`).toEqual([]);
      await syncNow(own);
      await expect
        .poll(async () => (await readIds(own)).length, { timeout: 60_000, message: `write ${write}` })
        .toBe(number);
      await expect.poll(() => readStatus(own), { timeout: 60_000 }).toMatch(/Synced at/);
    }
    expect(met.at(-1)).toBeGreaterThan(80);
    console.info(`disk full at ${met.length} writes of rounds of a sync: ${met.join(', ')}`);
  });
});
