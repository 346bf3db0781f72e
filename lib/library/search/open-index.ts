import init, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { INDEX_VERSION, SCHEMA_SQL } from './schema.ts';

export interface OpenIndex {
  /** Another one after a reset. */
  readonly database: Database;
  /** On disk; else in memory, to be built again every time. */
  readonly kept: boolean;
  /** Throws everything away and begins with an empty index. */
  reset(): Promise<void>;
}

const DIRECTORY = 'nutgraf-index';
const FILE = '/index.sqlite3';
/** The worker of a page that has just closed may still hold the files for a moment. */
const ATTEMPTS = 20;
const PAUSE_MS = 50;
/** Pages of 4 KB kept in memory: 16 MB. */
const CACHE_KB = 16_000;

/**
 * Opens the index, or an empty one where there is none, none of this version, or a broken one. Nobody else may hold it
 * (Web Lock): the pool of file handles belongs to one worker at a time.
 */
export async function openIndex(): Promise<OpenIndex> {
  // Two more file systems of SQLite would each start a worker that we have no use for.
  Object.assign(globalThis, { sqlite3ApiConfig: { disable: { vfs: { kvvfs: true, opfs: true, 'opfs-wl': true } } } });
  const sqlite = await init();
  const pool = await openPool(sqlite);
  const open = () => prepare(pool ? new pool.OpfsSAHPoolDb(FILE) : new sqlite.oo1.DB(':memory:', 'c'));
  let database = await openOr(open, async () => pool?.wipeFiles());
  return {
    get database() {
      return database;
    },
    kept: pool !== null,
    async reset() {
      if (database.isOpen()) database.close();
      await pool?.wipeFiles();
      database = open();
    },
  };
}

async function openOr(open: () => Database, wipe: () => Promise<void>): Promise<Database> {
  try {
    return open();
  } catch (error) {
    console.warn('The search index is built anew:', error);
    await wipe();
    return open();
  }
}

/** Null where the browser has no private file system for workers (some private windows). */
async function openPool(sqlite: Sqlite3Static) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    try {
      return await sqlite.installOpfsSAHPoolVfs({
        name: `nutgraf-${attempt}`,
        directory: DIRECTORY,
        initialCapacity: 4,
        preserveOnInitFailure: true,
      });
    } catch (error) {
      const held = error instanceof DOMException && error.name === 'NoModificationAllowedError';
      if (!held) {
        console.warn('The search index is kept in memory:', error);
        return null;
      }
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
  }
  return null;
}

/** Throws where the file is no database, or one of another version. */
function prepare(database: Database): Database {
  try {
    // What is lost with the machine's power is derived again from the store. The file is ours alone (Web Lock), so that no
    // question has to look whether somebody else wrote to it.
    database.exec(
      `PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=OFF; PRAGMA cache_size=-${CACHE_KB}; PRAGMA temp_store=MEMORY`,
    );
    if (database.selectValue("SELECT count(*) FROM sqlite_schema WHERE name = 'words'") === 0) {
      database.exec(`BEGIN; ${SCHEMA_SQL} INSERT INTO meta VALUES ('version', ${INDEX_VERSION}); COMMIT`);
    }
    const version = database.selectValue("SELECT value FROM meta WHERE key = 'version'");
    if (version !== INDEX_VERSION) throw new Error(`index of version ${version}`);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
