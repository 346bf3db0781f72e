import { fromBase64, toBase64 } from './base64.ts';
import { seal, unseal, VERSION } from './cipher.ts';

/** A document as replication hands it over. */
export interface Wire {
  readonly _id: string;
  readonly _rev: string;
  readonly _deleted?: boolean;
  readonly _attachments?: Readonly<Record<string, WireAttachment>>;
  readonly [field: string]: unknown;
}

interface WireAttachment {
  readonly content_type: string;
  /** A Blob in a browser, a Buffer in Node, base64 from a backup; missing where the store only names it. */
  readonly data?: Blob | Uint8Array | string;
  readonly [field: string]: unknown;
}

const boundTo = ({ _id, _rev }: Wire): string => `${_id}@${_rev}`;

/** As the server gets it: see cipher.ts for the format. */
export async function sealDocument(key: CryptoKey, document: Wire): Promise<Wire> {
  if (document._deleted) return toOuter(document);
  const types = Object.entries(document._attachments ?? {}).map(([name, { content_type }]) => [name, content_type]);
  const inner = JSON.stringify({ fields: toInner(document), types: Object.fromEntries(types) });
  const body = await seal(key, new TextEncoder().encode(inner), boundTo(document));
  const sealed: Record<string, WireAttachment> = {};
  for (const [name, { data, ...rest }] of Object.entries(document._attachments ?? {})) {
    if (data === undefined) throw new Error(`attachment ${name} of ${document._id} has no data`);
    const bytes = await seal(key, await toBytes(data), `${document._id}/${name}`);
    const { digest: _, length: __, stub: ___, ...other } = rest;
    sealed[name] = { ...other, content_type: 'application/octet-stream', data: toBase64(bytes) };
  }
  return {
    ...toOuter(document),
    sealed: VERSION,
    body: toBase64(body),
    ...(types.length > 0 && { _attachments: sealed }),
  };
}

/** Throws where it was not sealed with this key, for this document: a server that hands out anything else is not trusted. */
export async function unsealDocument(key: CryptoKey, document: Wire): Promise<Wire> {
  if (document._deleted) return toOuter(document);
  const bytes = await unseal(key, fromBase64(String(document.body)), boundTo(document));
  const inner: { fields: object; types: Record<string, string> } = JSON.parse(new TextDecoder().decode(bytes));
  const attachments = Object.entries(document._attachments ?? {}).map(([name, attachment]) => [
    name,
    { ...attachment, content_type: inner.types[name] ?? 'application/octet-stream' },
  ]);
  return {
    ...inner.fields,
    ...toOuter(document),
    ...(attachments.length > 0 && { _attachments: Object.fromEntries(attachments) }),
  };
}

/** What the store itself needs in the clear: id, revisions, whether it was deleted. */
const toOuter = (document: Wire): Wire => ({
  ...Object.fromEntries(Object.entries(document).filter(([name]) => name.startsWith('_') && name !== '_attachments')),
  _id: document._id,
  _rev: document._rev,
});

const toInner = (document: Wire): object =>
  Object.fromEntries(Object.entries(document).filter(([name]) => !name.startsWith('_')));

export async function toBytes(data: Blob | Uint8Array | string): Promise<Uint8Array<ArrayBuffer>> {
  if (typeof data === 'string') return fromBase64(data);
  if (data instanceof Blob) return new Uint8Array(await data.arrayBuffer());
  return new Uint8Array(data);
}
