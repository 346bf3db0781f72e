/**
 * A server of the CouchDB protocol on loopback, for tests: express-pouchdb over LevelDB, so that a server that was killed
 * comes back with what it had. A process of its own, because that is what gets killed.
 *
 *     node tests/couch/serve.ts --folder FOLDER [--port PORT] [--user NAME --password WORD]
 *
 * Prints its address as the first line.
 */
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    folder: { type: 'string' },
    port: { type: 'string', default: '0' },
    user: { type: 'string', default: '' },
    password: { type: 'string', default: '' },
  },
});
const folder = values.folder;
if (!folder) throw new Error('--folder FOLDER');

// CommonJS packages that publish no types.
const require = createRequire(import.meta.url);
const PouchDB = require('pouchdb-core').plugin(require('pouchdb-adapter-leveldb'));
const answer = require('express-pouchdb')(PouchDB.defaults({ adapter: 'leveldb', prefix: `${folder}/` }), {
  mode: 'minimumForPouchDB',
  inMemoryConfig: true,
  configPath: path.join(folder, 'config.json'),
  logPath: path.join(folder, 'log.txt'),
});

const expected = `Basic ${Buffer.from(`${values.user}:${values.password}`).toString('base64')}`;
const server = createServer((request, response) => {
  if (values.user && request.headers.authorization !== expected) {
    response.writeHead(401, { 'content-type': 'application/json', 'www-authenticate': 'Basic realm="couch"' });
    response.end(JSON.stringify({ error: 'unauthorized', reason: 'Name or password is incorrect.' }));
    return;
  }
  answer(request, response);
});
server.listen(Number(values.port), '127.0.0.1', () => {
  const address = server.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  console.log(`http://127.0.0.1:${address.port}`);
});
