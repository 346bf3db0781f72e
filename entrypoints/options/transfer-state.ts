import { signal } from '@preact/signals';
import type { ImportView } from '../../components/transfer-panel.tsx';
import { countDocuments, readDocuments } from '../../lib/library/backup/read-documents.ts';
import { writeBackup } from '../../lib/library/backup/write-backup.ts';
import { EXPORT_FORMATS } from '../../lib/library/export/index.ts';
import { exportItems } from '../../lib/library/export/pack.ts';
import { createExportTools } from '../../lib/library/export-tools.ts';
import { gatherItems, gatherRows } from '../../lib/library/gather-items.ts';
import { NO_PROGRESS, type Progress, runImport } from '../../lib/library/import/run-import.ts';
import { type Reader, startReader } from '../../lib/library/import/start-reader.ts';
import { exportWords } from '../../lib/platform/export-desk.ts';
import { saveFile } from '../../lib/platform/hand-out.ts';
import {
  isImportLeft,
  readImportPlace,
  toFilesKey,
  whileImporting,
  writeImportPlace,
} from '../../lib/platform/import-place.ts';
import { sendMessage } from '../../lib/platform/messages.ts';

export const importing = signal<ImportView>({ phase: 'idle' });
/** Documents written so far, of how many; null while no backup is made. */
export const backingUp = signal<{ readonly done: number; readonly total: number } | null>(null);
export const exported = signal<'nothing' | 'failed' | null>(null);

let reader: Reader | null = null;
let filesKey = '';
let progress: Progress = NO_PROGRESS;
let isStopping = false;

/** Says that an import was broken off, where one was. */
export async function findLeftImport(): Promise<void> {
  if ((await isImportLeft()) && importing.value.phase === 'idle') importing.value = { phase: 'left' };
}

export async function openFiles(files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  closeImport();
  importing.value = { phase: 'opening' };
  filesKey = toFilesKey(files);
  const own = startReader();
  reader = own;
  try {
    const summary = await own.open(files);
    if (reader !== own) return;
    progress = { ...NO_PROGRESS, done: Math.min(await readImportPlace(filesKey), summary.total) };
    importing.value = { phase: 'ready', summary, progress };
  } catch (error) {
    console.error(error);
    if (reader === own) importing.value = { phase: 'failed', failure: null };
  }
}

export async function startImport(): Promise<void> {
  const own = reader;
  const view = importing.value;
  if (!own || !('summary' in view) || !view.summary) return;
  const { summary } = view;
  isStopping = false;
  importing.value = { phase: 'running', summary, progress };
  try {
    const result = await whileImporting(() =>
      runImport(
        {
          read: (from) => own.read(from),
          saveImported: (items) => sendMessage('saveImported', { items }),
          restoreDocuments: (documents) => sendMessage('restoreDocuments', { documents }),
          onProgress(next) {
            progress = next;
            importing.value = { phase: isStopping ? 'stopping' : 'running', summary, progress };
            void writeImportPlace({ files: filesKey, done: next.done });
          },
          shouldStop: () => isStopping,
          view: window,
        },
        progress,
      ),
    );
    if (reader !== own) return;
    if (!result.ok) importing.value = { phase: 'failed', failure: result.failure, summary, progress };
    else if (!result.value.isEnd) importing.value = { phase: 'ready', summary, progress };
    else {
      await writeImportPlace(null);
      importing.value = { phase: 'done', summary, progress };
    }
  } catch (error) {
    console.error(error);
    importing.value = { phase: 'failed', failure: null, summary, progress };
  }
}

/** After the batch that is on its way. */
export function stopImport(): void {
  isStopping = true;
  const view = importing.value;
  if (view.phase === 'running') importing.value = { ...view, phase: 'stopping' };
}

export function closeImport(): void {
  isStopping = true;
  reader?.close();
  reader = null;
  progress = NO_PROGRESS;
  importing.value = { phase: 'idle' };
}

/** As above; what had been left half done is forgotten. */
export async function dropImport(): Promise<void> {
  const isLeft = importing.value.phase === 'left';
  closeImport();
  if (isLeft) await writeImportPlace(null);
}

export async function saveBackup(): Promise<void> {
  exported.value = null;
  try {
    const total = await countDocuments();
    backingUp.value = { done: 0, total };
    const now = new Date();
    const blob = await writeBackup(readDocuments(), now, (done) => {
      if (done % 50 === 0) backingUp.value = { done, total };
    });
    saveFile({ name: `nutgraf-backup-${now.toISOString().slice(0, 10)}.zip`, type: blob.type, content: blob });
  } catch (error) {
    console.error(error);
    exported.value = 'failed';
  }
  backingUp.value = null;
}

/** The whole list, without what was deleted. */
export async function exportLibrary(id: string): Promise<void> {
  const format = EXPORT_FORMATS.find((one) => one.id === id);
  if (!format) return;
  exported.value = null;
  try {
    const items =
      format.id === 'csv' || format.id === 'netscape'
        ? await gatherRows()
        : await gatherItems(null, id === 'html' || id === 'epub');
    const file = exportItems(format, items, createExportTools(window, new Date(), exportWords()));
    if (file) saveFile(file);
    else exported.value = 'nothing';
  } catch (error) {
    console.error(error);
    exported.value = 'failed';
  }
}
