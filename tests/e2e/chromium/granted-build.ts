import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

const HOSTS = ['http://127.0.0.1/*'];

/**
 * The built extension with this machine's own hosts and the tabs' addresses granted at install, in a folder of its own: the
 * browser's question for a permission stands outside every page, where no driver can answer it.
 */
export async function buildGranted(): Promise<string> {
  const built = path.join(await mkdtemp(path.join(tmpdir(), 'nutgraf-granted-')), 'build');
  await cp(process.env.BUILT ?? '.output/chrome-mv3', built, { recursive: true });
  const file = path.join(built, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const permissions = [...manifest.permissions, 'tabs'];
  await writeFile(file, JSON.stringify({ ...manifest, permissions, host_permissions: HOSTS }));
  return built;
}
