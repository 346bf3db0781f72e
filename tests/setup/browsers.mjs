import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { runAlone } from './run-command.mjs';

/** Chrome itself no longer loads an unpacked extension from the command line, so Chromium and its kin only. */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM',
    packages: ['chromium', 'fonts-dejavu-core', 'fonts-wqy-microhei'],
    commands: ['chromium', 'chromium-browser', 'ungoogled-chromium', 'brave-browser', 'microsoft-edge'],
    places: [
      '/usr/bin/chromium',
      '/usr/lib/chromium/chromium',
      '/snap/bin/chromium',
      '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    ],
  },
  firefox: {
    variable: 'FIREFOX',
    packages: ['firefox-esr', 'fonts-dejavu-core'],
    commands: ['firefox-esr', 'firefox'],
    places: [
      '/usr/bin/firefox-esr',
      '/usr/lib/firefox-esr/firefox-esr',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
  },
};

/** {CHROMIUM: path, FIREFOX: path} of those asked for; installs the missing ones where it may, else throws plain words. */
export async function findBrowsers(names) {
  const missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0) await installWithApt(missing);
  return Object.fromEntries(
    names.map((name) => {
      const found = findBrowser(name);
      if (!found) throw new Error(adviceFor(name));
      return [BROWSERS[name].variable, found];
    }),
  );
}

function findBrowser(name) {
  const { variable, commands, places } = BROWSERS[name];
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`${variable}=${named} is not a program that can be run.`);
  }
  const onPath = (process.env.PATH ?? '').split(path.delimiter).filter(path.isAbsolute);
  return [...commands.flatMap((command) => onPath.map((folder) => path.join(folder, command))), ...places].find(
    isProgram,
  );
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function installWithApt(names) {
  if (process.getuid?.() !== 0 || !isProgram('/usr/bin/apt-get')) return;
  const packages = [...new Set(names.flatMap((name) => BROWSERS[name].packages))];
  console.log(`installing ${packages.join(', ')} (apt-get) …`);
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  const apt = ['apt-get', '-qq', '-o', 'Dpkg::Use-Pty=0'];
  for (const command of [
    [...apt, 'update'],
    [...apt, 'install', '-y', '--no-install-recommends', ...packages],
  ]) {
    const { code, output } = await runAlone(command, { env });
    if (code !== 0) throw new Error(`${output}\n"${command.join(' ')}" failed.`);
  }
}

function adviceFor(name) {
  const { variable, packages } = BROWSERS[name];
  const title = name === 'chromium' ? 'Chromium' : 'Firefox';
  return (
    `No ${title} was found. On Debian or Ubuntu: sudo apt-get install ${packages.join(' ')}. ` +
    `On a Mac: brew install --cask ${name}. If it stands elsewhere, say where: ${variable}=/path/to/it npm test`
  );
}
