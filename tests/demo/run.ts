/** npm run demo [-- FILE.html|URL]: the extension at work on a page, for a person to watch or, without a display, told. */
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Launched, launchChromium } from '../e2e/chromium/launch.ts';
import { type PageServer, servePages } from '../e2e/page-server.ts';
import { findDemoPage } from './find-page.ts';
import { tellWhatItDoes } from './tell.ts';

const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
const headless = !hasDisplay || Boolean(process.env.HEADLESS);

const profile = await mkdtemp(path.join(tmpdir(), 'nutgraf-demo-'));
const pictures = path.resolve('test-results/demo');
await mkdir(pictures, { recursive: true });
let server: PageServer | undefined;
let launched: Launched | undefined;
try {
  const { folder, name, url } = findDemoPage(process.argv[2]);
  server = folder ? await servePages(folder) : undefined;
  const address = server ? `${server.origin}/${name}` : url;
  launched = await launchChromium(profile, { headless });
  const nutgraf = await launched.install();
  await nutgraf.visit(address);
  if (headless) {
    await tellWhatItDoes(nutgraf, address, pictures);
  } else {
    console.log(`Chromium is open at ${address}, with Nutgraf in its toolbar (behind the puzzle piece at first).`);
    console.log('Click it, or press Alt+Shift+N. Alt+Shift+S saves. Close the browser to end the demo.');
    await launched.closed;
    launched = undefined;
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await launched?.close();
  server?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
