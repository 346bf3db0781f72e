import { useEffect, useState } from 'preact/hooks';
import { failureHelp, failureTitle } from '../lib/platform/failure-words.ts';
import { formatMoment, formatTime, t, tn } from '../lib/platform/i18n.ts';
import type { Failure } from '../lib/result.ts';

export interface SyncPanelProps {
  /** Null: not set up. */
  readonly account: { readonly server: string; readonly database: string; readonly user: string } | null;
  readonly status: {
    readonly state: 'never' | 'running' | 'done' | 'failed' | 'asks';
    readonly at: number;
    readonly pulled: number;
    readonly pushed: number;
    readonly failure: Failure | null;
    readonly deletions: number;
  };
  readonly onSetUp: (account: {
    server: string;
    database: string;
    user: string;
    password: string;
    passphrase: string;
  }) => void;
  readonly onSync: (allowDeletions: boolean) => void;
  readonly onForget: () => void;
  /** Null: it is right. */
  readonly clockOffMinutes: number | null;
  /** The extension's own, for the server's list of origins. */
  readonly origin: string;
  /** What sync deleted here and can still be brought back; moments in milliseconds since 1970. */
  readonly kept: { readonly articles: number; readonly until: number } | null;
  readonly onBringBack: () => void;
}

/** The reading list on other machines, through a CouchDB server of the reader's own. */
export function SyncPanel(props: SyncPanelProps) {
  const { account, status, kept, onSetUp, onSync, onForget, onBringBack } = props;
  const [typed, setTyped] = useState({ server: '', database: 'nutgraf', user: '', password: '', passphrase: '' });
  useEffect(() => {
    if (account) setTyped({ ...account, password: '', passphrase: '' });
  }, [account]);
  const common = (name: keyof typeof typed, required: boolean) => ({
    name,
    required,
    autocomplete: 'off',
    dir: 'ltr' as const,
    value: typed[name],
    onInput: (event: { currentTarget: HTMLInputElement }) => setTyped({ ...typed, [name]: event.currentTarget.value }),
  });
  const field = (name: keyof typeof typed, type: 'text' | 'password', required: boolean) => (
    // biome-ignore lint/a11y/noLabelWithoutControl: the input stands in it
    <label class="field">
      <span>{t(`sync_${name}`)}</span>
      {type === 'text' ? (
        <input class="input" type="text" {...common(name, required)} />
      ) : (
        <input class="input" type="password" {...common(name, required)} />
      )}
    </label>
  );
  return (
    <div class="sync">
      <p>{t('syncAbout')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onSetUp(typed);
        }}
      >
        {field('server', 'text', true)}
        {field('database', 'text', true)}
        {field('user', 'text', false)}
        {field('password', 'password', false)}
        {field('passphrase', 'password', false)}
        <p class="hint">{t('syncPassphraseHint')}</p>
        <div class="actions">
          <button type="submit" class="button primary">
            {t(account ? 'syncSaveAgain' : 'syncSetUp')}
          </button>
          {account && (
            <>
              {/* Never switched off: who asks again joins the round, or begins the one that a background left when it was ended. */}
              <button type="button" class="button" onClick={() => onSync(false)}>
                {t('syncNow')}
              </button>
              <button type="button" class="button" onClick={onForget}>
                {t('syncForget')}
              </button>
            </>
          )}
        </div>
      </form>
      <div role="status">
        {account && <p>{toWords(status)}</p>}
        {status.state === 'failed' && status.failure && <p>{failureHelp(status.failure)}</p>}
        {status.state === 'failed' && status.failure === 'sync-unreachable' && <Origins origin={props.origin} />}
        {props.clockOffMinutes !== null && <p class="warning">{t('syncClock', props.clockOffMinutes)}</p>}
        {status.state === 'asks' && (
          <button type="button" class="button" onClick={() => onSync(true)}>
            {t('syncAllowDeletions')}
          </button>
        )}
      </div>
      {kept && (
        <p class="kept">
          {t('syncKept', kept.articles, formatMoment(kept.until))}{' '}
          <button type="button" class="button" onClick={onBringBack}>
            {t('syncBringBack')}
          </button>
        </p>
      )}
    </div>
  );
}

/** The browser lets the extension through to a host that was granted; a proxy in between may still ask for this. */
function Origins({ origin }: { origin: string }) {
  return (
    <>
      <p>{t('syncCors')}</p>
      <pre dir="ltr">
        {`[chttpd]\nenable_cors = true\n[cors]\norigins = ${origin}\ncredentials = true\nheaders = accept, authorization, content-type, origin`}
      </pre>
    </>
  );
}

function toWords({ state, at, pulled, pushed, failure, deletions }: SyncPanelProps['status']): string {
  if (state === 'never') return t('syncNever');
  if (state === 'asks') return tn('syncAsks', deletions);
  if (state === 'failed') return failureTitle(failure ?? 'sync-unreachable');
  const counts = `${tn('syncPulled', pulled)} ${tn('syncPushed', pushed)}`;
  return `${state === 'running' ? t('syncRunning') : t('syncDone', formatTime(at))} ${counts}`;
}
