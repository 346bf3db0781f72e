import { toCanonicalUrl } from '../../extract/canonical-url.ts';
import type { ImportedItem, RestoreOutcome } from '../../platform/messages.ts';
import type { Result } from '../../result.ts';
import { toNoteDocument } from '../notes.ts';
import type { Fault, FoundItem } from './format.ts';
import { toItem } from './to-item.ts';
import type { ReadFinding } from './worker-protocol.ts';

export interface Progress {
  /** Findings that are behind us. */
  readonly done: number;
  readonly saved: number;
  readonly merged: number;
  readonly notes: number;
  readonly faults: readonly Fault[];
}

export const NO_PROGRESS: Progress = { done: 0, saved: 0, merged: 0, notes: 0, faults: [] };

export interface ImportRun {
  /** The next findings from this one on. */
  readonly read: (from: number) => Promise<{ readonly findings: readonly ReadFinding[]; readonly isEnd: boolean }>;
  readonly saveImported: (items: readonly ImportedItem[]) => Promise<Result<{ saved: number; merged: number }>>;
  readonly restoreDocuments: (documents: readonly unknown[]) => Promise<Result<RestoreOutcome>>;
  readonly onProgress: (progress: Progress) => void;
  readonly shouldStop: () => boolean;
  readonly view: Window & typeof globalThis;
}

/**
 * Walks through the findings from where `start` ended, batch by batch; ends early when asked to stop. What is returned can
 * be given as `start` to go on. The page breathes between two articles: none of its steps is longer than one article.
 */
export async function runImport(run: ImportRun, start: Progress): Promise<Result<Progress & { isEnd: boolean }>> {
  let progress = start;
  while (!run.shouldStop()) {
    const { findings, isEnd } = await run.read(progress.done);
    const batch = await saveBatch(run, findings);
    if (!batch.ok) return batch;
    progress = {
      done: progress.done + findings.length,
      saved: progress.saved + batch.value.saved,
      merged: progress.merged + batch.value.merged,
      notes: progress.notes + batch.value.notes,
      faults: [...progress.faults, ...batch.value.faults],
    };
    run.onProgress(progress);
    if (isEnd) return { ok: true, value: { ...progress, isEnd } };
  }
  return { ok: true, value: { ...progress, isEnd: false } };
}

async function saveBatch(run: ImportRun, findings: readonly ReadFinding[]): Promise<Result<Omit<Progress, 'done'>>> {
  const faults: Fault[] = [];
  const items: ImportedItem[] = [];
  const documents: unknown[] = [];
  let notes = 0;
  for (const finding of findings) {
    if (finding.kind === 'fault') faults.push(finding);
    else if (finding.kind === 'document') documents.push(finding.document);
    else {
      const found: FoundItem = { ...finding, html: null };
      const item = toItem(found, finding.html, run.view);
      if (finding.html) await breathe();
      if (!item.ok) {
        const reason = item.failure === 'too-large' ? 'too-large' : 'refused';
        faults.push({ kind: 'fault', file: finding.file, line: finding.line, reason, detail: item.detail });
        continue;
      }
      if (finding.html && !item.value.article) {
        faults.push({
          kind: 'fault',
          file: finding.file,
          line: finding.line,
          reason: 'no-text',
          detail: finding.entry.url,
        });
      }
      items.push(item.value);
      for (const note of finding.notes) documents.push(await toNoteDocument(toCanonicalUrl(finding.entry.url), note));
      notes += finding.notes.length;
    }
  }
  const written = items.length > 0 ? await run.saveImported(items) : null;
  if (written && !written.ok) return written;
  const restored = documents.length > 0 ? await run.restoreDocuments(documents) : null;
  if (restored && !restored.ok) return restored;
  for (const id of restored?.value.refused ?? []) {
    faults.push({ kind: 'fault', file: '', line: null, reason: 'refused', detail: id });
  }
  const isBackup = items.length === 0;
  return {
    ok: true,
    value: {
      saved: (written?.value.saved ?? 0) + (isBackup ? (restored?.value.saved ?? 0) : 0),
      merged: (written?.value.merged ?? 0) + (isBackup ? (restored?.value.kept ?? 0) : 0),
      notes,
      faults,
    },
  };
}

/** A turn of the page's loop, so that it paints and hears clicks. */
const breathe = () => new Promise((resolve) => setTimeout(resolve));
