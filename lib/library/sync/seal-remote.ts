import type PouchDB from 'pouchdb-core';
import type { LibraryDocument } from '../database.ts';
import { toBase64 } from './base64.ts';
import { type CipherRecord, createRecord, openRecord, unseal } from './cipher.ts';
import { sealDocument, toBytes, unsealDocument, type Wire } from './sealed-documents.ts';

const RECORD = '_local/nutgraf-encryption' as const;

/** The server's library and the reader's passphrase do not go together. */
export class PassphraseFault extends Error {
  /** 'wrong': another passphrase, or none where one is needed; 'plain': the library there is readable, and would stay so. */
  readonly kind: 'wrong' | 'plain';
  constructor(kind: 'wrong' | 'plain') {
    super(`passphrase: ${kind}`);
    this.kind = kind;
  }
}

/**
 * With a passphrase ('' is none): from here on everything that replication sends to `remote` is sealed on its way and
 * unsealed on its way back. Throws PassphraseFault before anything is sent or fetched that should not be.
 */
export async function sealRemote(
  remote: PouchDB<LibraryDocument>,
  passphrase: string,
  iterations?: number,
): Promise<void> {
  const record = await readRecord(remote);
  if (!passphrase) {
    if (record) throw new PassphraseFault('wrong');
    return;
  }
  const key = record ? await openRecord(record, passphrase) : await createLibrary(remote, passphrase, iterations);
  if (!key) throw new PassphraseFault('wrong');
  wrap(remote, key);
}

async function createLibrary(remote: PouchDB<LibraryDocument>, passphrase: string, iterations?: number) {
  if ((await remote.allDocs({ limit: 1 })).rows.length > 0) throw new PassphraseFault('plain');
  const { record, key } = await createRecord(passphrase, iterations);
  try {
    await remote.put({ ...record, _id: RECORD });
    return key;
  } catch (error) {
    // Another machine was quicker: its record counts.
    const other = await readRecord(remote);
    if (!other) throw error;
    return openRecord(other, passphrase);
  }
}

async function readRecord(remote: PouchDB<LibraryDocument>): Promise<CipherRecord | null> {
  try {
    const found: Readonly<Record<string, unknown>> = { ...(await remote.get(RECORD)) };
    const { version, iterations, salt, check } = found;
    if (version !== 1 || typeof iterations !== 'number' || typeof salt !== 'string' || typeof check !== 'string')
      throw new PassphraseFault('wrong');
    return { version, kdf: 'PBKDF2-SHA-256', iterations, salt, check };
  } catch (error) {
    if (error instanceof Object && 'status' in error && error.status === 404) return null;
    throw error;
  }
}

/** Only what replication calls. */
function wrap(remote: PouchDB<LibraryDocument>, key: CryptoKey): void {
  const { bulkDocs, bulkGet, getAttachment } = remote;
  Object.assign(remote, {
    async bulkDocs(request: { docs: readonly Wire[] }, options: unknown) {
      const docs = await Promise.all(request.docs.map((document) => sealDocument(key, document)));
      return Reflect.apply(bulkDocs, remote, [{ ...request, docs }, options]);
    },
    async bulkGet(options: Parameters<typeof bulkGet>[0]) {
      const { results } = await bulkGet.call(remote, options);
      const opened = results.map(async ({ id, docs }) => ({
        id,
        docs: await Promise.all(
          docs.map(async (found) => (found.ok ? { ok: await unsealDocument(key, found.ok) } : found)),
        ),
      }));
      return { results: await Promise.all(opened) };
    },
    async getAttachment(id: string, name: string, options?: { rev?: string }) {
      const sealed = await getAttachment.call(remote, id, name, options);
      const bytes = await unseal(key, await toBytes(sealed), `${id}/${name}`);
      // As the store takes it: in the browser a Blob, else base64.
      return sealed instanceof Blob ? new Blob([bytes]) : toBase64(bytes);
    },
  });
}
