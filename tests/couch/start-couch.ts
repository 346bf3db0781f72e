import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

export interface Couch {
  readonly origin: string;
  /** At once, as when the machine loses its power. */
  kill(): Promise<void>;
  /** Again, on the same port, with what it had. */
  restart(): Promise<void>;
  /** All that it stores in one database, as one text. */
  readAll(database: string): Promise<string>;
  close(): Promise<void>;
}

/** serve.ts in a process and a folder of its own. */
export async function startCouch(user = '', password = ''): Promise<Couch> {
  const folder = await mkdtemp(path.join(tmpdir(), 'nutgraf-couch-'));
  const access = user ? ['--user', user, '--password', password] : [];
  const start = async (port: string) => {
    const child = spawn(process.execPath, ['tests/couch/serve.ts', '--folder', folder, '--port', port, ...access], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [origin] = await once(createInterface(child.stdout), 'line');
    return { child, origin: String(origin) };
  };
  let running = await start('0');
  const { origin } = running;
  const kill = async () => {
    if (running.child.exitCode !== null || running.child.signalCode !== null) return;
    running.child.kill('SIGKILL');
    await once(running.child, 'exit');
  };
  return {
    origin,
    kill,
    async restart() {
      running = await start(new URL(origin).port);
    },
    async readAll(database) {
      const headers = { authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` };
      const answer = await fetch(`${origin}/${database}/_all_docs?include_docs=true&attachments=true`, { headers });
      return answer.text();
    },
    async close() {
      await kill();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}
