import { fromBase64, toBase64 } from './base64.ts';

/** How ids and the names of attachments stand on the server. */
export interface Names {
  seal(name: string): Promise<string>;
  /** Null where it was not sealed with this key: nothing of ours. */
  open(sealed: string): Promise<string | null>;
}

/** Bytes of a name before it is sealed, filled up with zeros so that its kind does not show in its length. */
const BLOCK_BYTES = 80;
const TAG_BYTES = 16;
/** Ids may not begin with an underscore. */
const PREFIX = 'n';
const SEALED = /^n[\w-]{128,}$/;

export const PLAIN_NAMES: Names = { seal: async (name) => name, open: async (sealed) => sealed };

/**
 * All machines of one library come to the same name, and only they can read it: the tag is HMAC-SHA-256 of the filled-up
 * name, cut to 128 bits; it is the first counter block of AES-CTR over the name, and is checked after opening (the
 * construction of SIV, RFC 5297, with HMAC in place of CMAC). 'n' and tag and cipher in base64url.
 */
export async function createNames(root: CryptoKey, toHkdf: (info: string) => HkdfParams): Promise<Names> {
  const hmac = { name: 'HMAC', hash: 'SHA-256', length: 256 };
  const aes = { name: 'AES-CTR', length: 256 };
  const macKey = await crypto.subtle.deriveKey(toHkdf('nutgraf names check'), root, hmac, false, ['sign']);
  const key = await crypto.subtle.deriveKey(toHkdf('nutgraf names'), root, aes, false, ['encrypt', 'decrypt']);
  const toTag = async (bytes: Uint8Array<ArrayBuffer>) =>
    new Uint8Array(await crypto.subtle.sign('HMAC', macKey, bytes)).slice(0, TAG_BYTES);
  const toCounter = (counter: Uint8Array<ArrayBuffer>) => ({ name: 'AES-CTR', counter, length: 64 });
  return {
    async seal(name) {
      const bytes = fillUp(new TextEncoder().encode(name));
      const tag = await toTag(bytes);
      const cipher = new Uint8Array(await crypto.subtle.encrypt(toCounter(tag), key, bytes));
      const joined = new Uint8Array(tag.length + cipher.length);
      joined.set(tag);
      joined.set(cipher, tag.length);
      return PREFIX + toBase64(joined).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
    },
    async open(sealed) {
      if (!SEALED.test(sealed)) return null;
      const joined = fromBase64(sealed.slice(PREFIX.length).replaceAll('-', '+').replaceAll('_', '/'));
      const tag = joined.slice(0, TAG_BYTES);
      const bytes = new Uint8Array(await crypto.subtle.decrypt(toCounter(tag), key, joined.slice(TAG_BYTES)));
      const isOurs = (await toTag(bytes)).every((byte, index) => byte === tag[index]);
      return isOurs ? new TextDecoder().decode(bytes).replace(/\0+$/, '') : null;
    },
  };
}

function fillUp(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const filled = new Uint8Array(Math.max(1, Math.ceil(bytes.length / BLOCK_BYTES)) * BLOCK_BYTES);
  filled.set(bytes);
  return filled;
}
