import type { Page } from '@playwright/test';
import { download } from './chromium/downloads.ts';
import { buildGranted } from './chromium/granted-build.ts';
import { openOwnBrowser } from './chromium/own-browser.ts';
import { expect, test } from './fixtures.ts';
import { type PageServer, servePages } from './page-server.ts';
import { saveByButton } from './steps.ts';
import { readRows } from './what-is-shown.ts';

test.skip(({ engine }) => engine !== 'chromium', 'the network is switched off through Playwright');

const TITLE = 'The mill of Oxley Weir turns again';
/** 1 by 1 pixel; every byte of it is ASCII, so that it can be told to the server as text. */
const GIF = 'GIF89a\x01\0\x01\0\0\0\0,\0\0\0\0\x01\0\x01\0\0\x02\x02L\x01\0;';

const page = (
  own: string,
  other: string,
) => `<!doctype html><html lang="en"><title>${TITLE}</title><body><article><h1>${TITLE}</h1>
${['The wheel at Oxley Weir turned for the first time in forty years on Saturday morning, and some two hundred people watched it from the bridge.', 'It took nine volunteers three winters to rebuild the oak frame, which had rotted where it met the water of the race.', 'Flour from the first sack was given to the baker across the lane, who had promised bread to everybody who came.'].map((text) => `<p>${text}</p>`).join('\n')}
<figure><img src="${own}" alt="The wheel" width="640" height="400"><figcaption>The wheel</figcaption></figure>
<p>The mill will open on the first Sunday of each month, and schools may come on other days if they ask the keeper first.</p>
<figure><img src="${other}" alt="The race" width="640" height="400"><figcaption>The race</figcaption></figure>
<p>What the sale of flour brings in goes to the repair of the roof, for which the parish still wants eleven thousand pounds.</p></article></body></html>`;

function putPage(site: PageServer, other: PageServer): string {
  site.answer('/wheel.gif', GIF, 'image/gif');
  site.answer('/mill', page(`${site.origin}/wheel.gif`, `${other.origin}/race.gif`));
  return `${site.origin}/mill`;
}

/** Width of each picture of the article as it is on the screen, and where it comes from. */
const readPictures = (reader: Page) =>
  reader.evaluate(async () => {
    const images = [...document.querySelectorAll<HTMLImageElement>('.article img')];
    for (const image of images) image.loading = 'eager';
    await Promise.allSettled(images.map((image) => image.decode()));
    return images.map((image) => `${image.src.split(':')[0]} ${image.naturalWidth}`);
  });

async function openSaved(
  context: { pages(): Page[] },
  extension: Awaited<ReturnType<typeof openOwnBrowser>>['extension'],
) {
  const library = await extension.open('/library.html');
  await expect.poll(() => readRows(library)).toEqual([TITLE]);
  const reader = context.pages().find((one) => one.url().endsWith('/library.html'));
  if (!reader) throw new Error('no library');
  await reader.getByRole('link', { name: TITLE }).click();
  await expect(reader.getByRole('article')).toContainText('eleven thousand pounds');
  return reader;
}

test('a picture of the page’s own site is saved with it; one of a host that was not granted is not, and says so', async ({
  site,
}) => {
  const other = await servePages();
  other.answer('/race.gif', GIF, 'image/gif');
  const { extension, context, close } = await openOwnBrowser();
  await saveByButton(extension, putPage(site, other));
  const reader = await openSaved(context, extension);
  await expect(reader.getByLabel('Pictures')).toContainText('1 of 2 pictures are kept on this machine.');
  await reader.getByText('Those that are not saved').click();
  await expect(reader.getByLabel('Pictures')).toContainText('race.gif: Nutgraf may not reach this site yet');
  await expect(reader.getByRole('button', { name: 'Save the other pictures' })).toBeVisible();
  expect((await readPictures(reader))[0]).toBe('blob 1');
  await close();
  other.close();
});

test('pictures that failed come by the button, and all of them are there with the network off', async ({ site }) => {
  const other = await servePages();
  const { extension, context, close } = await openOwnBrowser(await buildGranted());
  await saveByButton(extension, putPage(site, other));
  const reader = await openSaved(context, extension);
  await expect(reader.getByLabel('Pictures')).toContainText('1 of 2');
  other.answer('/race.gif', GIF, 'image/gif');
  await reader.getByRole('button', { name: 'Save the other pictures' }).click();
  await expect(reader.getByLabel('Pictures')).toContainText('2 of 2');
  other.close();
  site.close();
  await context.setOffline(true);
  await reader.reload();
  await expect(reader.getByLabel('Pictures')).toContainText('2 of 2');
  expect(await readPictures(reader)).toEqual(['blob 1', 'blob 1']);

  await context.setOffline(false);
  const file = await download(context, async () => {
    await reader.locator('.export-menu summary').click();
    await reader.getByRole('button', { name: 'HTML', exact: true }).click();
  });
  expect(file.bytes.toString('utf8').match(/src="data:image\/gif;base64,/g)).toHaveLength(2);
  await close();
});
