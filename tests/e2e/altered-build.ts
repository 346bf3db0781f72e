import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** A copy of a built extension; `before` is a statement that runs before each of its scripts, workers' and content scripts' too. */
export async function copyBuild(built: string, folder: string, before = ''): Promise<void> {
  await cp(built, folder, { recursive: true });
  if (!before) return;
  for (const name of await readdir(folder, { recursive: true })) {
    const file = path.join(folder, name);
    if (name.endsWith('.js')) await writeFile(file, `${before};\n${await readFile(file, 'utf8')}`);
  }
}

/** These fields of the manifest are others from now on; who has loaded it loads it again. */
export async function alterManifest(folder: string, fields: Readonly<Record<string, unknown>>): Promise<void> {
  const file = path.join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), ...fields }));
}
