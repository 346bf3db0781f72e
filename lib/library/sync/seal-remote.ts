import type PouchDB from 'pouchdb-core';
import type { LibraryDocument } from '../database.ts';
import { toBase64 } from './base64.ts';
import { type CipherRecord, createRecord, type Keys, openRecord, unseal } from './cipher.ts';
import { hearOpened, openNames, sealNames } from './rename-remote.ts';
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
  const keys = record ? await openRecord(record, passphrase) : await createLibrary(remote, passphrase, iterations);
  if (!keys) throw new PassphraseFault('wrong');
  hearOpened(remote, keys.names);
  wrap(remote, keys);
}

async function createLibrary(remote: PouchDB<LibraryDocument>, passphrase: string, iterations?: number) {
  if ((await remote.allDocs({ limit: 1 })).rows.length > 0) throw new PassphraseFault('plain');
  const { record, ...keys } = await createRecord(passphrase, iterations);
  try {
    await remote.put({ ...record, _id: RECORD });
    return keys;
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
    if (
      (version !== 1 && version !== 2) ||
      typeof iterations !== 'number' ||
      typeof salt !== 'string' ||
      typeof check !== 'string'
    )
      throw new PassphraseFault('wrong');
    return { version, kdf: 'PBKDF2-SHA-256', iterations, salt, check };
  } catch (error) {
    if (error instanceof Object && 'status' in error && error.status === 404) return null;
    throw error;
  }
}

/** Only what replication calls. */
function wrap(remote: PouchDB<LibraryDocument>, { key, names }: Keys): void {
  const { bulkDocs, bulkGet, getAttachment, revsDiff } = remote;
  const sealWire = async (document: Wire) => sealNames(names, await sealDocument(key, document));
  const openWire = async (document: Wire) => unsealDocument(key, await openNames(names, document));
  Object.assign(remote, {
    async revsDiff(asked: Readonly<Record<string, readonly string[]>>) {
      const ids = Object.keys(asked);
      const sealed = await Promise.all(ids.map(names.seal));
      const missing = await revsDiff.call(
        remote,
        Object.fromEntries(sealed.map((id, index) => [id, asked[ids[index] ?? ''] ?? []])),
      );
      return Object.fromEntries(
        ids.flatMap((id, index) => {
          const found = missing[sealed[index] ?? ''];
          return found ? [[id, found]] : [];
        }),
      );
    },
    async bulkDocs(request: { docs: readonly Wire[] }, options: unknown) {
      const docs = await Promise.all(request.docs.map(sealWire));
      const written: { id?: string }[] = await Reflect.apply(bulkDocs, remote, [{ ...request, docs }, options]);
      return Promise.all(written.map(async (one) => ({ ...one, id: (await names.open(one.id ?? '')) ?? one.id })));
    },
    async bulkGet(options: Parameters<typeof bulkGet>[0]) {
      const docs = await Promise.all(options.docs.map(async (one) => ({ ...one, id: await names.seal(one.id) })));
      const { results } = await bulkGet.call(remote, { ...options, docs });
      const opened = results.map(async ({ id, docs }) => ({
        id: (await names.open(id)) ?? id,
        docs: await Promise.all(docs.map(async (found) => (found.ok ? { ok: await openWire(found.ok) } : found))),
      }));
      return { results: await Promise.all(opened) };
    },
    async getAttachment(id: string, name: string, options?: { rev?: string }) {
      const sealed = await getAttachment.call(remote, await names.seal(id), await names.seal(name), options);
      const bytes = await unseal(key, await toBytes(sealed), `${id}/${name}`);
      // As the store takes it: in the browser a Blob, else base64.
      return sealed instanceof Blob ? new Blob([bytes]) : toBase64(bytes);
    },
  });
}
