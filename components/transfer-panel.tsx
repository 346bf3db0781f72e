import type { ComponentChildren } from 'preact';
import { t } from '../lib/platform/i18n.ts';
import { ImportReport, type ShownProgress, type ShownSummary } from './import-report.tsx';

export type ImportView =
  /** left: one was broken off, in a page that is gone. */
  | { readonly phase: 'idle' | 'left' | 'opening' }
  | {
      readonly phase: 'ready' | 'running' | 'stopping' | 'done';
      readonly summary: ShownSummary;
      readonly progress: ShownProgress;
    }
  | {
      readonly phase: 'failed';
      readonly failure: string | null;
      readonly summary?: ShownSummary;
      readonly progress?: ShownProgress;
    };

export interface TransferPanelProps {
  readonly importing: ImportView;
  readonly backingUp: { readonly done: number; readonly total: number } | null;
  readonly exported: 'nothing' | 'failed' | null;
  readonly formats: readonly { readonly id: string; readonly label: string }[];
  readonly sources: readonly string[];
  readonly onFiles: (files: readonly File[]) => void;
  readonly onStart: () => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
  readonly onBackup: () => void;
  readonly onExport: (format: string) => void;
  readonly children?: ComponentChildren;
}

/** Bring in, take out. Nothing is fetched: what is imported comes from the chosen files alone. */
export function TransferPanel(props: TransferPanelProps) {
  const { importing, sources, onFiles } = props;
  const isBusy = importing.phase === 'opening' || importing.phase === 'running' || importing.phase === 'stopping';
  return (
    <section class="transfer" aria-labelledby="transfer">
      <h2 id="transfer">{t('transferTitle')}</h2>
      <h3>{t('importTitle')}</h3>
      <p>{t('importHint', sources.join(', '))}</p>
      <label class="button drop">
        {t('chooseFiles')}
        <input
          type="file"
          multiple
          class="visually-hidden"
          disabled={isBusy}
          onChange={(event) => {
            onFiles([...(event.currentTarget.files ?? [])]);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <ImportSteps {...props} />
      <h3>{t('exportTitle')}</h3>
      <ExportSteps {...props} />
      {props.children}
    </section>
  );
}

function ImportSteps({ importing, onStart, onStop, onClose }: TransferPanelProps) {
  const { phase } = importing;
  const hasReport = 'summary' in importing && importing.summary && importing.progress;
  return (
    <div class="steps" aria-live="polite">
      {phase === 'left' && <p>{t('importLeft')}</p>}
      {phase === 'opening' && <p>{t('importOpening')}</p>}
      {phase === 'failed' && <p class="failed">{t('importFailed')}</p>}
      {hasReport && importing.summary && importing.progress && (
        <ImportReport summary={importing.summary} progress={importing.progress} isOver={phase === 'done'} />
      )}
      {phase !== 'idle' && (
        <div class="actions">
          {(phase === 'ready' || (phase === 'failed' && hasReport)) && 'summary' in importing && (
            <button type="button" class="button primary" disabled={importing.summary?.items === 0} onClick={onStart}>
              {importing.progress && importing.progress.done > 0 ? t('importResume') : t('importStart')}
            </button>
          )}
          {(phase === 'running' || phase === 'stopping') && (
            <button type="button" class="button" disabled={phase === 'stopping'} onClick={onStop}>
              {t('importStop')}
            </button>
          )}
          {phase !== 'running' && phase !== 'stopping' && (
            <button type="button" class="button plain" onClick={onClose}>
              {t('close')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

function ExportSteps({ backingUp, exported, formats, onBackup, onExport }: TransferPanelProps) {
  return (
    <>
      <p>{t('backupHint')}</p>
      <div class="actions">
        <button type="button" class="button" disabled={backingUp !== null} onClick={onBackup}>
          {t('backupSave')}
        </button>
        {backingUp && (
          <progress aria-label={t('backupSave')} value={backingUp.done} max={Math.max(1, backingUp.total)} />
        )}
      </div>
      <p>{t('exportHint')}</p>
      <div class="actions">
        {formats.map(({ id, label }) => (
          <button key={id} type="button" class="button" onClick={() => onExport(id)}>
            {label}
          </button>
        ))}
      </div>
      <p role="status">{exported && t(`export_${exported}`)}</p>
    </>
  );
}
