import { fromBase64, toBase64 } from './base64.ts';

/**
 * How a library with a passphrase stands on the server. Version 1:
 *
 * - `_local/nutgraf-encryption`: {version: 1, kdf: 'PBKDF2-SHA-256', iterations, salt, check}. `salt` is 16 random bytes,
 *   `check` the sealed text 'nutgraf', which tells a wrong passphrase before anything else is read. Local documents stay on
 *   the server and are not replicated.
 * - The key: PBKDF2 (RFC 8018) with HMAC-SHA-256 over the passphrase in UTF-8 (NFC), 256 bits, used for AES-GCM (NIST SP
 *   800-38D) with a random 96-bit IV each time and a 128-bit tag. 600,000 rounds: OWASP Password Storage Cheat Sheet, 2023.
 * - 'Sealed' bytes are IV and ciphertext with tag, one behind the other; in JSON as base64.
 * - A document {_id, _rev, _revisions, …} becomes {_id, _rev, _revisions, sealed: 1, body}: `body` is the sealed JSON of
 *   all fields without a leading underscore and of its attachments' media types, bound to `<_id>@<_rev>` (the additional
 *   data), so that the server can't give one document's text for another's. A deleted one holds nothing and stays as it is.
 * - An attachment is sealed by itself, bound to `<_id>/<its name>`, as application/octet-stream.
 *
 * What the server still sees: how many documents there are, when they change, how large they are, and their ids, in which
 * an article's address stands as a hash (SHA-256, cut to 128 bits): who guesses an address can test the guess.
 */
export const VERSION = 1;
const ITERATIONS = 600_000;
const IV_BYTES = 12;
const CHECK = 'nutgraf';

export interface CipherRecord {
  readonly version: typeof VERSION;
  readonly kdf: 'PBKDF2-SHA-256';
  readonly iterations: number;
  readonly salt: string;
  readonly check: string;
}

/** A new library's record, with the key that belongs to it. */
export async function createRecord(passphrase: string, iterations = ITERATIONS) {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await toKey(passphrase, salt, iterations);
  const check = toBase64(await seal(key, new TextEncoder().encode(CHECK), 'check'));
  const record: CipherRecord = {
    version: VERSION,
    kdf: 'PBKDF2-SHA-256',
    iterations,
    salt: toBase64(salt),
    check,
  };
  return { record, key };
}

/** Null where the passphrase is another. */
export async function openRecord(record: CipherRecord, passphrase: string): Promise<CryptoKey | null> {
  const key = await toKey(passphrase, fromBase64(record.salt), record.iterations);
  const opened = await unseal(key, fromBase64(record.check), 'check').catch(() => null);
  return opened && new TextDecoder().decode(opened) === CHECK ? key : null;
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

async function toKey(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const words = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await crypto.subtle.importKey('raw', words, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
