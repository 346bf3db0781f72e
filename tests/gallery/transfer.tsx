import { ImportReport } from '../../components/import-report.tsx';
import { SendPanel } from '../../components/send-panel.tsx';
import { SyncPanel } from '../../components/sync-panel.tsx';
import { TransferPanel } from '../../components/transfer-panel.tsx';
import { type Exhibit, nothing } from './exhibit.ts';

const sync = (state: 'never' | 'running' | 'done' | 'failed' | 'asks') => (
  <SyncPanel
    account={state === 'never' ? null : { server: 'https://couch.example', database: 'nutgraf', user: 'ada' }}
    status={{
      state,
      at: 1_772_400_000_000,
      pulled: 3,
      pushed: 5,
      failure: state === 'failed' ? 'sync-refused' : null,
      deletions: 40,
    }}
    onSetUp={nothing}
    onSync={nothing}
    onForget={nothing}
    clockOffMinutes={state === 'failed' ? 12 : null}
    origin="chrome-extension://abcdefghijklmnop"
    kept={state === 'asks' ? { articles: 40, until: 1_775_000_000_000 } : null}
    onBringBack={nothing}
  />
);
const found = {
  formats: [{ label: 'Pocket', files: 1 }],
  items: 12,
  withText: 4,
  notes: 2,
  faults: 1,
  firstFaults: [],
  total: 12,
};
const faults = [{ file: 'list.csv', line: 3, reason: 'no-address', detail: 'x' }] as const;

/** Ways in and out of the library. */
export const TRANSFER: readonly Exhibit[] = [
  {
    name: 'sync-panel',
    states: Object.fromEntries(
      (['never', 'running', 'done', 'failed', 'asks'] as const).map((state) => [state, () => sync(state)]),
    ),
  },
  {
    name: 'send-panel',
    states: {
      'one kept, one at fault': () => (
        <SendPanel
          services={[
            { id: 'a', label: 'Wallabag', secrets: ['token'] },
            { id: 'b', label: 'Readeck', secrets: ['token'] },
          ]}
          servers={{ a: 'https://bag.example' }}
          fault={{ service: 'b', fault: 'address' }}
          onKeep={nothing}
          onForget={nothing}
        />
      ),
    },
  },
  {
    name: 'import-report',
    states: {
      ready: () => (
        <ImportReport
          summary={found}
          progress={{ done: 0, saved: 0, merged: 0, notes: 0, faults: [] }}
          isOver={false}
        />
      ),
      over: () => (
        <ImportReport summary={found} progress={{ done: 12, saved: 9, merged: 2, notes: 2, faults }} isOver={true} />
      ),
    },
  },
  {
    name: 'transfer-panel',
    states: {
      idle: () => <Transfer phase="idle" />,
      left: () => <Transfer phase="left" />,
      opening: () => <Transfer phase="opening" />,
      failed: () => <Transfer phase="failed" />,
    },
  },
];

function Transfer({ phase }: { readonly phase: 'idle' | 'left' | 'opening' | 'failed' }) {
  return (
    <TransferPanel
      importing={phase === 'failed' ? { phase, failure: null } : { phase }}
      backingUp={phase === 'opening' ? { done: 3, total: 9 } : null}
      exported={phase === 'failed' ? 'failed' : null}
      formats={[{ id: 'markdown', label: 'Markdown' }]}
      sources={['Pocket', 'Instapaper']}
      onFiles={nothing}
      onStart={nothing}
      onStop={nothing}
      onClose={nothing}
      onBackup={nothing}
      onExport={nothing}
    />
  );
}
