import type { Page } from '@playwright/test';
import { type Couch, startCouch } from '../couch/start-couch.ts';
import { buildGranted } from './chromium/granted-build.ts';
import { openOwnBrowser } from './chromium/own-browser.ts';
import { expect, test } from './fixtures.ts';
import { saveByButton } from './steps.ts';
import { readRows } from './what-is-shown.ts';

test.skip(({ engine }) => engine !== 'chromium', 'the server’s host is granted through a manifest of the test’s own');

const BOATS = 'Marren Falls college opens boat workshop after two-year wait';
const HEAT = 'Stadtrat beschließt Wärmenetz für 1.900 Haushalte';

type Machine = Awaited<ReturnType<typeof openOwnBrowser>>;

async function openOptions({ extension, context }: Machine): Promise<Page> {
  await extension.open('/options.html');
  const options = context.pages().find((one) => one.url().endsWith('/options.html'));
  if (!options) throw new Error('no options');
  return options;
}

async function connect(options: Page, couch: Couch, account: { password: string; passphrase?: string }) {
  const sync = options.locator('.sync');
  await sync.getByLabel('Server').fill(couch.origin);
  await sync.getByLabel('User').fill('ada');
  await sync.getByLabel('Password').fill(account.password);
  await sync.getByLabel('Passphrase').fill(account.passphrase ?? '');
  await sync.getByRole('button', { name: /^Connect/ }).click();
  return sync.getByRole('status');
}

test('two browsers share one library through a server that is killed and comes back, and say what is wrong in words', async ({
  site,
}) => {
  test.setTimeout(240_000);
  const couch = await startCouch('ada', 'right');
  const built = await buildGranted();
  const [one, two] = [await openOwnBrowser(built), await openOwnBrowser(built)];
  try {
    await saveByButton(one.extension, `${site.origin}/spammed-en/`);
    await one.extension.closePopup();
    const options = await openOptions(one);
    await expect(await connect(options, couch, { password: 'wrong' })).toContainText('refused user or password');
    await expect(await connect(options, couch, { password: 'right', passphrase: 'shared words' })).toContainText(
      'Synced at',
    );
    expect(await couch.readAll('nutgraf')).not.toContain('Marren Falls');

    const others = await openOptions(two);
    await expect(await connect(others, couch, { password: 'right', passphrase: 'other words' })).toContainText(
      'does not open the library',
    );
    await expect(await connect(others, couch, { password: 'right', passphrase: 'shared words' })).toContainText(
      'Synced at',
    );
    const library = await two.extension.open('/library.html');
    await expect.poll(() => readRows(library)).toEqual([BOATS]);

    await couch.kill();
    await saveByButton(two.extension, `${site.origin}/de-kommunal/`);
    await two.extension.closePopup();
    await others.getByRole('button', { name: 'Sync now' }).click();
    await expect(others.locator('.sync').getByRole('status')).toContainText("The server can't be reached");
    await couch.restart();
    for (const page of [others, options]) {
      await page.getByRole('button', { name: 'Sync now' }).click();
      await expect(page.locator('.sync').getByRole('status')).toContainText('Synced at');
    }
    const first = await one.extension.open('/library.html');
    await expect.poll(() => readRows(first)).toEqual([HEAT, BOATS]);
    await first.click('link', HEAT);
    const reader = await one.extension.findOpened('/reader.html');
    await expect.poll(() => reader.text('article', 'Article')).toContain('Vom Herbst 2028 an');
  } finally {
    await one.close();
    await two.close();
    await couch.close();
  }
});
