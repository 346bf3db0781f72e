import { TransferPanel } from '../../components/transfer-panel.tsx';
import { EXPORT_FORMATS } from '../../lib/library/export/index.ts';
import { IMPORT_FORMATS } from '../../lib/library/import/index.ts';
import {
  backingUp,
  closeImport,
  exported,
  exportLibrary,
  importing,
  openFiles,
  saveBackup,
  startImport,
  stopImport,
} from './transfer-state.ts';

const SOURCES = IMPORT_FORMATS.map(({ label }) => label);

export function TransferSection() {
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
      onClose={closeImport}
      onBackup={() => void saveBackup()}
      onExport={(format) => void exportLibrary(format)}
    />
  );
}
