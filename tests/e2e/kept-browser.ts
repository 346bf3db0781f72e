import { startKept } from './chromium/kept-profile.ts';
import { toScreen } from './chromium/screen.ts';
import type { Engine, Screen } from './extension.ts';
import { launchFirefox } from './firefox/launch.ts';

export interface KeptBrowser {
  /** At the options page. */
  readonly own: Screen;
  /** Ends the browser's own process without a word to it. */
  kill(): Promise<void>;
}

/**
 * The browser on a profile that it had before, with what the extension stored; `folder` as withProfile makes it. `background` is a
 * statement that runs in the background before anything of ours.
 */
export async function startAgain(
  engine: Engine,
  profile: string,
  folder: string,
  background = '',
): Promise<KeptBrowser> {
  if (engine === 'chromium') {
    const { page, kill } = await startKept(profile, folder, { background });
    return { own: toScreen(page), kill };
  }
  const before = background && `if (location.pathname === '/_generated_background_page.html') { ${background} }`;
  const { install, kill } = await launchFirefox(profile, { isKept: true, before });
  return { own: await (await install()).open('/options.html'), kill };
}

/** Where in a profile the browser has its databases. */
export const DATABASES: Readonly<Record<Engine, string>> = { chromium: 'Default/IndexedDB', firefox: 'storage' };
