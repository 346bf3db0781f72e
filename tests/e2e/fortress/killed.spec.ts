import { toBackup } from '../attack/attacks.ts';
import { findLoss, giveFiles, readPrints } from '../attack/own-pages.ts';
import { toPlainDocuments } from '../attack/plain-documents.ts';
import { withProfile } from '../chromium/kept-profile.ts';
import { expect, test } from '../fixtures.ts';
import { startAgain } from '../kept-browser.ts';

test.describe.configure({ timeout: 1_200_000 });

const KILLS = Number(process.env.KILLS ?? 50);
/** Articles of one import. */
const BATCH = 120;

test(`the browser is killed in mid-write ${KILLS} times: what was told to be saved is there, whole, and the next start writes on`, async ({
  engine,
}) => {
  let known: ReadonlyMap<string, string> = new Map();
  let first = 0;
  let cut = 0;
  let grown = 0;
  const begin = Date.now();
  await withProfile(async (profile, folder) => {
    for (let round = 0; round <= KILLS; round++) {
      const { own, kill } = await startAgain(engine, profile, folder);
      const stored = await readPrints(own);
      const altered = [...known].filter(([id, print]) => stored.get(id) !== print).map(([id]) => id);
      expect(altered, `after kill ${round}`).toEqual([]);
      expect(await findLoss(own), `after kill ${round}`).toEqual([]);
      const written = stored.size - known.size;
      if (written > 0) grown++;
      if (written > 0 && written < 2 * BATCH) cut++;
      known = stored;
      await giveFiles(own, [{ name: 'nutgraf-backup.zip', bytes: toBackup(toPlainDocuments(first, BATCH, 400)) }]);
      first += BATCH;
      await own.click('button', /^Import$/);
      await new Promise((resolve) => setTimeout(resolve, 20 + ((round * 137) % 900)));
      await kill();
    }
    console.info(
      `${engine}: ${KILLS} kills, ${grown} of them after something was written, ${cut} of these before all was; ${known.size} documents kept, none lost or altered; ${Math.round((Date.now() - begin) / 1000)} s`,
    );
    expect(known.size).toBeGreaterThan(BATCH);
  });
});
