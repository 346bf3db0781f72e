import { fromBase64, toBase64 } from './base64.ts';
import { createNames, type Names, PLAIN_NAMES } from './sealed-names.ts';

/**
 * How a library with a passphrase stands on the server. Version 2:
 *
 * - `_local/nutgraf-encryption`: {version: 2, kdf: 'PBKDF2-SHA-256', iterations, salt, check}. `salt` is 16 random bytes,
 *   `check` the sealed text 'nutgraf', which tells a wrong passphrase before anything else is read. Local documents stay on
 *   the server and are not replicated.
 * - The keys: PBKDF2 (RFC 8018) with HMAC-SHA-256 over the passphrase in UTF-8 (NFC), 256 bits; 600,000 rounds: OWASP
 *   Password Storage Cheat Sheet, 2023. From these bits, HKDF-SHA-256 (RFC 5869, no salt) makes one key each for 'nutgraf
 *   contents', 'nutgraf names' and 'nutgraf names check' (its info). The first is used for AES-GCM (NIST SP 800-38D) with a
 *   random 96-bit IV each time and a 128-bit tag; the others seal ids and the names of attachments: see sealed-names.ts.
 * - 'Sealed' bytes are IV and ciphertext with tag, one behind the other; in JSON as base64.
 * - A document {_id, _rev, _revisions, …} becomes {_id, _rev, _revisions, sealed: 1, body}: `body` is the sealed JSON of
 *   all fields without a leading underscore and of its attachments' media types, bound to `<_id>@<_rev>` (the additional
 *   data), so that the server can't give one document's text for another's. A deleted one holds nothing and stays as it is.
 * - An attachment is sealed by itself, bound to `<_id>/<its name>`, as application/octet-stream.
 *
 * The data are bound to the open ids and names. What the server still sees: how many documents there are, when they
 * change, how large they are, and their revisions, which are MD5 of the whole open document: who knows all of it, to the
 * millisecond of each edit, can test that.
 *
 * Version 1, of the first builds, is still read and written where it stands: its key is PBKDF2's own bits, and its ids are open, so
 * that an article's address is there as a hash (SHA-256, cut to 128 bits) and who guesses an address can test the guess.
 */
export const VERSION = 1; // of a sealed document: the same in both
const NEWEST = 2;
const ITERATIONS = 600_000;
const IV_BYTES = 12;
const CHECK = 'nutgraf';

export interface CipherRecord {
  readonly version: 1 | 2;
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  readonly salt: string;
  readonly check: string;
}

export interface Keys {
  readonly key: CryptoKey;
  readonly names: Names;
}

/** A new library's record, with the keys that belong to it. `version`: an older one only to test that it is still read. */
export async function createRecord(passphrase: string, iterations = ITERATIONS, version: 1 | 2 = NEWEST) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const keys = await toKeys(passphrase, salt, iterations, version);
  const check = toBase64(await seal(keys.key, new TextEncoder().encode(CHECK), 'check'));
  const record: CipherRecord = { version, kdf: 'PBKDF2-SHA-256', iterations, salt: toBase64(salt), check };
  return { record, ...keys };
}

/** Null where the passphrase is another. */
export async function openRecord(record: CipherRecord, passphrase: string): Promise<Keys | null> {
  const keys = await toKeys(passphrase, fromBase64(record.salt), record.iterations, record.version);
  const opened = await unseal(keys.key, fromBase64(record.check), 'check').catch(() => null);
  return opened && new TextDecoder().decode(opened) === CHECK ? keys : null;
}

export async function seal(
  key: CryptoKey,
  bytes: Uint8Array<ArrayBuffer>,
  boundTo: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const iv = crypto.getRandomValues(new Uint8Array(IV_BYTES));
  const cipher = await crypto.subtle.encrypt(toAlgorithm(iv, boundTo), key, bytes);
  const sealed = new Uint8Array(IV_BYTES + cipher.byteLength);
  sealed.set(iv);
  sealed.set(new Uint8Array(cipher), IV_BYTES);
  return sealed;
}

/** Throws where anything was altered, or belongs elsewhere. */
export async function unseal(
  key: CryptoKey,
  sealed: Uint8Array<ArrayBuffer>,
  boundTo: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const algorithm = toAlgorithm(sealed.slice(0, IV_BYTES), boundTo);
  return new Uint8Array(await crypto.subtle.decrypt(algorithm, key, sealed.slice(IV_BYTES)));
}

const toAlgorithm = (iv: Uint8Array<ArrayBuffer>, boundTo: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(boundTo),
});

async function toKeys(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number, version: 1 | 2) {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey', 'deriveBits']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  const aes = { name: 'AES-GCM', length: 256 };
  const uses = ['encrypt', 'decrypt'] as const;
  if (version === 1)
    return { key: await crypto.subtle.deriveKey(derivation, base, aes, false, [...uses]), names: PLAIN_NAMES };
  const bits = await crypto.subtle.deriveBits(derivation, base, 256);
  const root = await crypto.subtle.importKey('raw', bits, 'HKDF', false, ['deriveKey']);
  const key = await crypto.subtle.deriveKey(toHkdf('nutgraf contents'), root, aes, false, [...uses]);
  return { key, names: await createNames(root, toHkdf) };
}

const toHkdf = (info: string): HkdfParams => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: new Uint8Array(),
  info: new TextEncoder().encode(info),
});
