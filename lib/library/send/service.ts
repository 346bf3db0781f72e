import type { ExportItem } from '../export/format.ts';

/** What a service needs to know of its account; kept in storage.local, never synced. */
export interface ServiceAccount {
  /** 'https://links.example', without a path's last slash. */
  readonly server: string;
  readonly secrets: Readonly<Record<string, string>>;
}

export type SendFault =
  | 'address' // no web address
  | 'permission' // the browser has no access to the host
  | 'unreachable'
  | 'denied' // 401, 403: token or password
  | 'refused' // any other answer than yes
  | 'missing'; // no account

export type SendResult =
  | { readonly ok: true }
  | { readonly ok: false; readonly fault: SendFault; readonly detail: string };

/** Names of the secrets that a service asks for; each has words in messages.json ('send_…'). */
export type SecretName = 'token' | 'clientId' | 'clientSecret' | 'username' | 'password';

export interface SendService {
  readonly id: string;
  readonly label: string;
  /** Where its interface is documented. */
  readonly source: string;
  readonly secrets: readonly SecretName[];
  /** Sends one article; `html` is its text, sanitised, or null for a link. Resolves with the last answer. */
  send(account: ServiceAccount, item: ExportItem, html: string | null, request: typeof fetch): Promise<Response>;
}

const JSON_TYPE = { 'Content-Type': 'application/json', Accept: 'application/json' };

/** One call of a JSON interface with a bearer token. */
export const postJson = (
  request: typeof fetch,
  url: string,
  token: string | null,
  body: unknown,
  method: 'POST' | 'PATCH' = 'POST',
): Promise<Response> =>
  request(url, {
    method,
    headers: token === null ? JSON_TYPE : { ...JSON_TYPE, Authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
    credentials: 'omit',
    redirect: 'error',
  });
