import { FailureNotice } from '../../components/failure-notice.tsx';
import { Icon } from '../../components/icon.tsx';
import { ReadingView } from '../../components/reading-view.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { TextControls } from '../../components/text-controls.tsx';
import { Toast } from '../../components/toast.tsx';
import { settings } from '../../lib/platform/apply-settings.ts';
import { failureTitle } from '../../lib/platform/failure-words.ts';
import { formatMoment, t } from '../../lib/platform/i18n.ts';
import { writeSettings } from '../../lib/platform/settings.ts';
import { change, entry, failure, restore, restored, save, view } from './state.ts';

export function Reader() {
  return (
    <>
      <Bar />
      <main class="reading">
        <Content />
      </main>
      <Toast message={failure.value ? { text: failureTitle(failure.value), onUndo: null } : null} />
    </>
  );
}

function Bar() {
  const saved = entry.value;
  const current = view.value;
  return (
    <header class="bar">
      <a class="button plain" href="/library.html">
        <Icon name="list" />
        {t('library')}
      </a>
      <p class="state">{saved && t('savedOn', formatMoment(saved.savedAt))}</p>
      {current.kind === 'article' && (
        <>
          <a class="button plain" href={current.article.meta.url} rel="noopener noreferrer" target="_blank">
            <Icon name="external" />
            {t('originalPage')}
          </a>
          {saved ? (
            <>
              <Toggle icon="favourite" label={t('favourite')} pressed={saved.favourite} name="favourite" />
              <Toggle icon="archive" label={t('archive')} pressed={saved.archived} name="archived" />
            </>
          ) : (
            <button type="button" class="button primary" onClick={() => void save()}>
              <Icon name="save" />
              {t('save')}
            </button>
          )}
        </>
      )}
      <TextControls
        theme={settings.value.theme}
        textSize={settings.value.textSize}
        onChange={(next) => void writeSettings(next)}
      />
    </header>
  );
}

interface ToggleProps {
  readonly icon: 'favourite' | 'archive';
  readonly label: string;
  readonly pressed: boolean;
  readonly name: 'favourite' | 'archived';
}

function Toggle({ icon, label, pressed, name }: ToggleProps) {
  return (
    <button type="button" class="button plain" aria-pressed={pressed} onClick={() => void change({ [name]: !pressed })}>
      <Icon name={icon} filled={pressed && icon === 'favourite'} />
      {label}
    </button>
  );
}

function Content() {
  const current = view.value;
  if (current.kind === 'reading') return <Skeleton />;
  if (current.kind === 'failed') return <FailureNotice failure={current.failure} onRetry={null} onPick={null} />;
  return (
    <ReadingView
      article={current.article}
      restored={restored.value}
      showFacts={settings.value.showFacts}
      showQuotes={settings.value.showQuotes}
      onRestore={(id, back) => void restore(id, back)}
      onShow={(shown) => void writeSettings(shown)}
      onWider={null}
    />
  );
}
