/**
 * npm run store [-- FOLDER [WIDTH,…]]: pictures of popup, reader, reading list and options at work on pages of our own, light and
 * dark, for the stores (1280 × 800). With UI_LANGUAGE=de in the environment, in German; with widths, at these instead.
 */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium } from '../e2e/chromium/launch.ts';
import type { Screen } from '../e2e/extension.ts';
import { servePages } from '../e2e/page-server.ts';
import { until } from '../e2e/until.ts';

const [folder = 'test-results/store', given = '1280'] = process.argv.slice(2);
const widths = given.split(',').map(Number);
const HEIGHT = 800;
/** A busy machine takes its time. */
const PATIENCE_MS = 120_000;
const PAGES = ['long-en', 'de-kommunal', 'zh-city', 'ar-port', 'spammed-en'];
const IS_WHOLE = `document.querySelector('article:not([aria-busy="true"])') !== null`;
const press = (key: string) =>
  `document.dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`;
const isSaved = `document.querySelector('[role=status] .toast') !== null`;

const profile = await mkdtemp(path.join(tmpdir(), 'nutgraf-store-'));
await mkdir(folder, { recursive: true });
const server = await servePages();
const launched = await launchChromium(profile);
try {
  const nutgraf = await launched.install();
  let popup: Screen | undefined;
  for (const page of PAGES) {
    await nutgraf.visit(`${server.origin}/${page}/`);
    popup = await nutgraf.clickAction();
    await seen(popup, IS_WHOLE);
    await popup.evaluate(press('s'));
    await seen(popup, isSaved);
  }
  if (popup) await take(popup, 'popup', null);
  await nutgraf.closePopup();
  const library = await nutgraf.open('/library.html');
  await seen(library, "document.querySelectorAll('.row h2').length >= 5");
  await take(library, 'library', widths);
  const reader = await nutgraf.open('/library.html');
  await seen(reader, "document.querySelectorAll('.row h2 a').length >= 5");
  await reader.evaluate("document.querySelector('.row h2 a').click()");
  await seen(reader, IS_WHOLE);
  await take(reader, 'reader', widths);
  const options = await nutgraf.open('/options.html');
  await seen(options, "document.querySelector('#clean') !== null");
  await take(options, 'options', widths);
  console.log(`pictures in ${folder}`);
} finally {
  await launched.close();
  server.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}

async function seen(screen: Screen, expression: string): Promise<void> {
  await until(expression, () => screen.evaluate(expression).catch(() => false), PATIENCE_MS);
}

/** The popup has its own measures. */
async function take(screen: Screen, name: string, sizes: readonly number[] | null): Promise<void> {
  for (const scheme of ['light', 'dark'] as const) {
    await screen.preferScheme(scheme);
    for (const width of sizes ?? [0]) {
      if (width > 0) await screen.resize(width, HEIGHT);
      await screen.evaluate('new Promise((resolve) => setTimeout(resolve, 200))');
      await screen.picture(path.join(folder, `${name}-${width || 'own'}-${scheme}.png`));
    }
  }
}
