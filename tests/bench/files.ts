import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';

/** The HTML of one bench page. */
export async function readPage(folder: string, id: string): Promise<string> {
  return gunzipSync(await readFile(path.join(folder, 'pages', `${id}.html.gz`))).toString('utf8');
}

/** The rows of a JSON Lines file, gzipped or not. */
export async function readRows(file: string): Promise<unknown[]> {
  const bytes = await readFile(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line.trim())
    .map((line): unknown => JSON.parse(line));
}
