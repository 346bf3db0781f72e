import { signal } from '@preact/signals';
import { toServer } from '../../lib/library/send/send-item.ts';
import { askSite } from '../../lib/platform/permissions.ts';
import { readAccounts, type StoredAccount, writeAccount } from '../../lib/platform/service-accounts.ts';

export const accounts = signal<Readonly<Record<string, StoredAccount>>>({});
/** The service whose last attempt to keep failed, and why. */
export const sendFault = signal<{ readonly service: string; readonly fault: 'address' | 'permission' } | null>(null);

export async function loadAccounts(): Promise<void> {
  accounts.value = await readAccounts();
}

/** In the click: the host is asked for here, before anything is kept. */
export async function keepAccount(
  service: string,
  typed: string,
  secrets: Readonly<Record<string, string>>,
): Promise<void> {
  const server = toServer(typed);
  if (!server) {
    sendFault.value = { service, fault: 'address' };
    return;
  }
  if (!(await askSite(server))) {
    sendFault.value = { service, fault: 'permission' };
    return;
  }
  sendFault.value = null;
  await writeAccount(service, { server, secrets });
  await loadAccounts();
}

export async function forgetAccount(service: string): Promise<void> {
  await writeAccount(service, null);
  await loadAccounts();
}
