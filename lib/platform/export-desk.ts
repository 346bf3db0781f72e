import { signal } from '@preact/signals';
import type { ExportItem, ExportTools } from '../library/export/format.ts';
import { EXPORT_FORMATS } from '../library/export/index.ts';
import { createExportTools } from '../library/export-tools.ts';
import { saveItems, sendTo, toClipboardMarkdown } from '../library/hand-over.ts';
import { SEND_SERVICES } from '../library/send/index.ts';
import { copyTold } from './clipboard.ts';
import { t } from './i18n.ts';
import { readAccounts } from './service-accounts.ts';
import { say, stopSaying } from './toasts.ts';

interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Services that have an account. */
const sendServices = signal<readonly Choice[]>([]);

export async function loadSendServices(): Promise<void> {
  const accounts = await readAccounts();
  sendServices.value = SEND_SERVICES.filter(({ id }) => id in accounts).map(({ id, label }) => ({ id, label }));
}

/** Pictures are read from the store only for formats that hold them. */
export type Gather = (withImages: boolean) => Promise<readonly ExportItem[]>;

/** What the export menu asks for, of the items that `gather` brings. */
export const toExportActions = (gather: Gather) => ({
  formats: EXPORT_FORMATS,
  services: sendServices.value,
  onExport: (id: string) => void tell(() => exportAs(id, gather)),
  onCopy: () => void tell(() => copyAll(gather)),
  onSend: (id: string) => void tell(() => send(id, gather)),
});

const exportAs = async (id: string, gather: Gather): Promise<string | null> =>
  saveItems(id, await gather(id === 'html' || id === 'epub'), tools()) ? null : t('export_nothing');

async function copyAll(gather: Gather): Promise<string> {
  const texts = (await gather(false)).map((item) => toClipboardMarkdown(item, tools()));
  return copyTold(texts.join('\n---\n\n'), null);
}

async function send(id: string, gather: Gather): Promise<string> {
  const label = SEND_SERVICES.find((service) => service.id === id)?.label ?? id;
  const result = await sendTo(id, await gather(false), tools());
  return result.ok ? t('sent', label) : t(`sendFault_${result.fault}`);
}

const ABOUT = 'export';

async function tell(deed: () => Promise<string | null>): Promise<void> {
  stopSaying(ABOUT);
  try {
    const text = await deed();
    if (text !== null) say({ about: ABOUT, text });
  } catch (error) {
    console.error(error);
    say({ about: ABOUT, text: t('export_failed'), isLasting: true });
  }
}

export const exportWords = (): ExportTools['words'] => ({
  notes: t('exportNotes'),
  contents: t('contents'),
  source: t('exportSource'),
});

const tools = (): ExportTools => createExportTools(window, new Date(), exportWords());

/** The system's share sheet, where it is one that takes links. */
export const canShare = (url: string): boolean => navigator.canShare?.({ url }) === true;

/** Closing the sheet without a choice is no fault. */
export async function share(title: string, url: string): Promise<void> {
  await navigator.share({ title, url }).catch((error: unknown) => console.warn(error));
}
