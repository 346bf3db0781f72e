import { SendPanel } from '../../components/send-panel.tsx';
import { TransferPanel } from '../../components/transfer-panel.tsx';
import { EXPORT_FORMATS } from '../../lib/library/export/index.ts';
import { IMPORT_FORMATS } from '../../lib/library/import/index.ts';
import { SEND_SERVICES } from '../../lib/library/send/index.ts';
import { accounts, forgetAccount, keepAccount, loadAccounts, sendFault } from './send-state.ts';
import {
  backingUp,
  dropImport,
  exported,
  exportLibrary,
  findLeftImport,
  importing,
  openFiles,
  saveBackup,
  startImport,
  stopImport,
} from './transfer-state.ts';

void loadAccounts();
void findLeftImport();
const SOURCES = IMPORT_FORMATS.map(({ label }) => label);

export function TransferSection() {
  const servers = Object.fromEntries(Object.entries(accounts.value).map(([id, { server }]) => [id, server]));
  return (
    <TransferPanel
      importing={importing.value}
      backingUp={backingUp.value}
      exported={exported.value}
      formats={EXPORT_FORMATS}
      sources={SOURCES}
      onFiles={(files) => void openFiles(files)}
      onStart={() => void startImport()}
      onStop={stopImport}
      onClose={() => void dropImport()}
      onBackup={() => void saveBackup()}
      onExport={(format) => void exportLibrary(format)}
    >
      <SendPanel
        services={SEND_SERVICES}
        servers={servers}
        fault={sendFault.value}
        onKeep={(service, server, secrets) => void keepAccount(service, server, secrets)}
        onForget={(service) => void forgetAccount(service)}
      />
    </TransferPanel>
  );
}
