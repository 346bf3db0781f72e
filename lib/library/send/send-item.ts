import type { ExportItem } from '../export/format.ts';
import type { SendFault, SendResult, SendService, ServiceAccount } from './service.ts';

const TIMEOUT_MS = 30_000;

/** One article to one service, its outcome in words that a reader can act on. `toClean` sanitises a block once more. */
export async function sendItem(
  service: SendService,
  account: ServiceAccount,
  item: ExportItem,
  toClean: (html: string) => string,
  request: typeof fetch,
): Promise<SendResult> {
  const timed: typeof fetch = (input, init) => request(input, { ...init, signal: AbortSignal.timeout(TIMEOUT_MS) });
  const html = item.article ? item.blocks.map((block) => toClean(block.html)).join('\n') : null;
  try {
    const answer = await service.send(account, item, html, timed);
    if (answer.ok) return { ok: true };
    const fault: SendFault = answer.status === 401 || answer.status === 403 ? 'denied' : 'refused';
    return { ok: false, fault, detail: `${answer.status} ${(await answer.text()).slice(0, 300)}` };
  } catch (error) {
    return { ok: false, fault: 'unreachable', detail: String(error) };
  }
}

/** 'https://a.example/sub', from what somebody types; null where it is no web address. Secrets need https, but at home. */
export function toServer(typed: string): string | null {
  const raw = typed.trim();
  const address = /^https?:\/\//i.test(raw) ? raw : `https://${raw}`;
  if (!raw || !URL.canParse(address)) return null;
  const { protocol, hostname, origin, pathname, username } = new URL(address);
  const isHome = /^(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|\[::1\]|[^.]+\.local$|[^.]+$)/.test(
    hostname,
  );
  if ((protocol !== 'https:' && !isHome) || username) return null;
  return `${origin}${pathname.replace(/\/+$/, '')}`;
}
