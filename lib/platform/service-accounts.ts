import browser from 'webextension-polyfill';

const KEY = 'services';

export interface StoredAccount {
  readonly server: string;
  readonly secrets: Readonly<Record<string, string>>;
}

/** By the service's id. In storage.local alone: never synced, never in a backup. */
export async function readAccounts(): Promise<Readonly<Record<string, StoredAccount>>> {
  const stored = (await browser.storage.local.get(KEY))[KEY] as Record<string, StoredAccount> | undefined;
  return stored ?? {};
}

export async function writeAccount(service: string, account: StoredAccount | null): Promise<void> {
  const { [service]: _, ...others } = await readAccounts();
  await browser.storage.local.set({ [KEY]: account ? { ...others, [service]: account } : others });
}
