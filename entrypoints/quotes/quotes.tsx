import { effect } from '@preact/signals';
import { FilterBar } from '../../components/filter-bar.tsx';
import { Icon } from '../../components/icon.tsx';
import { SaidList } from '../../components/said-list.tsx';
import { SpeakerList } from '../../components/speaker-list.tsx';
import { Toasts } from '../../components/toast.tsx';
import { t, tn } from '../../lib/platform/i18n.ts';
import { closeToast, holdToasts, sayFailure, toasts } from '../../lib/platform/toasts.ts';
import { failure, narrow, page, showMore, sites, speakers, unheard, view } from './state.ts';

/** Quotes of all saved articles by who said them, and the key facts that have figures in them. */
export function QuotesPage() {
  const { kind, text } = view.value;
  const hasSpeakers = kind === 'quotes' && speakers.value.length > 0;
  return (
    <main class="quotes" tabIndex={-1}>
      <div class="head">
        <h1>{t('whoSaidWhat')}</h1>
        <div class="find">
          <Icon name="search" />
          <input
            class="input"
            type="search"
            aria-label={t(`searchIn_${kind}`)}
            placeholder={t(`searchIn_${kind}`)}
            value={text}
            onInput={(event) => narrow({ text: event.currentTarget.value })}
          />
        </div>
        <a class="button plain" href="/library.html">
          <Icon name="list" />
          {t('library')}
        </a>
      </div>
      <nav class="shelves" aria-label={t('whoSaidWhat')}>
        {(['quotes', 'figures'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="button plain"
            aria-pressed={kind === one}
            onClick={() => narrow({ kind: one })}
          >
            {t(`heard_${one}`)}
          </button>
        ))}
      </nav>
      <Filters />
      {unheard.value > 0 && (
        <p class="indexing" role="status">
          {tn('unheard', unheard.value)}
        </p>
      )}
      <div class={hasSpeakers ? 'columns' : ''}>
        {hasSpeakers && (
          <SpeakerList
            speakers={speakers.value}
            chosen={view.value.speaker}
            onChoose={(speaker) => narrow({ speaker })}
          />
        )}
        <Found />
      </div>
      <Toasts toasts={toasts.value} onHold={holdToasts} onClose={closeToast} />
    </main>
  );
}

function Filters() {
  const { site, after, before } = view.value;
  const found = page.value;
  return (
    <div class="narrow">
      <FilterBar
        count={found ? tn(`count_${view.value.kind}`, found.total) : ''}
        filters={[
          {
            name: 'site',
            label: t('site'),
            value: site ?? '',
            choices: [
              { value: '', label: t('site_any') },
              ...sites.value.map(({ name, count }) => ({ value: name, label: `${name} (${count})` })),
            ],
            onChoose: (value) => narrow({ site: value || null }),
          },
        ]}
      />
      <Day label={t('fromDay')} value={after} onChange={(day) => narrow({ after: day })} />
      <Day label={t('toDay')} value={before} onChange={(day) => narrow({ before: day })} />
    </div>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

function Day({ label, value, onChange }: DayProps) {
  return (
    <label>
      {label}{' '}
      <input
        class="input"
        type="date"
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value || null)}
      />
    </label>
  );
}

function Found() {
  const found = page.value;
  if (!found) return failure.value ? null : <p class="empty">{t('opening')}</p>;
  if (found.total === 0 && failure.value === 'storage-broken') return null;
  if (found.total === 0) return <p class="empty">{t(isNarrowed() ? 'nothingMatches' : `none_${view.value.kind}`)}</p>;
  return (
    <div>
      <SaidList rows={found.rows} label={t(`heard_${view.value.kind}`)} />
      {found.rows.length < found.total && (
        <button type="button" class="button more" onClick={showMore}>
          {t('showMore')}
        </button>
      )}
    </div>
  );
}

function isNarrowed(): boolean {
  const { text, speaker, site, after, before } = view.value;
  return text.trim() !== '' || speaker !== null || site !== null || after !== null || before !== null;
}

effect(() => sayFailure(failure.value));
