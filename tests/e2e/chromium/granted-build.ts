import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

const HOSTS = ['http://127.0.0.1/*'];

/**
 * The built extension with this machine's own hosts and the tabs' addresses granted at install, in a folder of the test's own: the browser's
 * question for a permission stands outside every page, where no driver can answer it.
 */
export async function buildGranted(folder: string): Promise<string> {
  const built = path.join(folder, 'granted');
  await cp(process.env.BUILT ?? '.output/chrome-mv3', built, { recursive: true });
  const file = path.join(built, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(
    file,
    JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'tabs'], host_permissions: HOSTS }),
  );
  return built;
}
