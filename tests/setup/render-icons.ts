/** node tests/setup/render-icons.ts: the PNG sizes of public/icon/icon.svg, drawn by Chromium. */
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright';

const SIZES_PX = [16, 32, 48, 96, 128];

const svg = await readFile('public/icon/icon.svg', 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: false,
});
const page = await browser.newPage();
for (const size of SIZES_PX) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await writeFile(`public/icon/${size}.png`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
