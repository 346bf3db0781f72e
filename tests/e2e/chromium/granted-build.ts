import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { alterManifest, copyBuild } from '../altered-build.ts';

const HOSTS = ['http://127.0.0.1/*'];

/**
 * The built extension with this machine's own hosts and the tabs' addresses granted at install, in a folder of its own: the
 * browser's question for a permission stands outside every page, where no driver can answer it.
 */
export async function buildGranted(): Promise<string> {
  const built = path.join(await mkdtemp(path.join(tmpdir(), 'nutgraf-granted-')), 'build');
  await copyBuild(process.env.BUILT ?? '.output/chrome-mv3', built);
  const { permissions } = JSON.parse(await readFile(path.join(built, 'manifest.json'), 'utf8'));
  await alterManifest(built, { permissions: [...permissions, 'tabs'], host_permissions: HOSTS });
  return built;
}
