import { FailureNotice } from '../../components/failure-notice.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { KeysHelp } from '../../components/keys-help.tsx';
import { PanelInvite } from '../../components/panel-invite.tsx';
import { ReadingView } from '../../components/reading-view.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { Toast } from '../../components/toast.tsx';
import { WhatsNew } from '../../components/whats-new.tsx';
import { settings } from '../../lib/platform/apply-settings.ts';
import { toCleaningPage } from '../../lib/platform/clean-sites.ts';
import { failureText } from '../../lib/platform/failure-words.ts';
import { formatMoment, t } from '../../lib/platform/i18n.ts';
import { keepOn } from '../../lib/platform/kept-removals.ts';
import { putNewsAway, unreadNews } from '../../lib/platform/news-desk.ts';
import { openPage } from '../../lib/platform/pages.ts';
import { hasPanel } from '../../lib/platform/panel.ts';
import { writeSettings } from '../../lib/platform/settings.ts';
import { fingerprint } from '../../lib/spam/fingerprint.ts';
import { noteToast, toNotesPort } from '../reader/passages.ts';
import { findBindings, toNoteSource } from './keys.ts';
import {
  clean,
  copy,
  entry,
  openReader,
  outcome,
  panel,
  pick,
  read,
  readAll,
  readBeside,
  restored,
  save,
  saving,
  undoSave,
  view,
} from './state.ts';

export function Popup() {
  return (
    <div class="popup">
      <Bar />
      <main>
        <WhatsNew news={unreadNews.value} onClose={() => void putNewsAway()} />
        <Content />
      </main>
      <Toast message={noteToast() ?? toToast()} />
      <KeysHelp bindings={findBindings()} />
    </div>
  );
}

function Bar() {
  const readable = view.value.kind === 'article';
  const saved = entry.value?.state === 'saved' ? entry.value : null;
  return (
    <header class="bar">
      <p class="state">
        {saved && (
          <>
            <Icon name="save" filled /> {t('savedOn', formatMoment(saved.savedAt))}
          </>
        )}
      </p>
      <button type="button" class="button primary" disabled={!readable || saving.value} onClick={() => void save()}>
        <Icon name="save" />
        <span class="label">{saved ? t('saveAgain') : t('save')}</span>
      </button>
      <button type="button" class="button" disabled={!readable && !saved} onClick={() => void openReader()}>
        <Icon name="reader" />
        <span class="label">{t('openInReader')}</span>
      </button>
      <button
        type="button"
        class="button plain"
        title={t('cleanPage')}
        disabled={!readable}
        onClick={() => void clean()}
      >
        <Icon name="shield" />
        <span class="visually-hidden">{t('cleanPage')}</span>
      </button>
      {readable && !panel.value && hasPanel() && (
        <IconButton icon="panel" label={t('readBeside')} onClick={() => void readBeside()} />
      )}
      <IconButton icon="list" label={t('library')} onClick={() => void openPage('/library.html')} />
      <IconButton icon="settings" label={t('options')} onClick={() => void openPage('/options.html')} />
    </header>
  );
}

function IconButton({ icon, label, onClick }: { icon: IconName; label: string; onClick: () => void }) {
  return (
    <button type="button" class="button plain" title={label} onClick={onClick}>
      <Icon name={icon} />
      <span class="visually-hidden">{label}</span>
    </button>
  );
}

function Content() {
  const current = view.value;
  if (current.kind === 'reading') return <Skeleton />;
  if (current.kind === 'failed' && panel.value?.isUngranted) return <PanelInvite shortcut={panel.value.shortcut} />;
  if (current.kind === 'failed')
    return (
      <FailureNotice failure={current.failure} onRetry={() => void read({ without: [] })} onPick={() => void pick()} />
    );
  const { showFacts, showQuotes } = settings.value;
  return (
    <div class="reading">
      <ReadingView
        article={current.article}
        restored={restored.value}
        showFacts={showFacts}
        showQuotes={showQuotes}
        focusParagraph={false}
        onRestore={(id, back) => {
          const others = restored.value.filter((one) => one !== id);
          restored.value = back ? [...others, id] : others;
        }}
        onKeep={(removal) => void keepOn(current.article.meta.url, fingerprint(removal.text), removal.text)}
        onCleanSite={() => void openPage(toCleaningPage(current.article.meta.url))}
        onCopy={(text) => void copy(text)}
        onShow={(shown) => void writeSettings(shown)}
        onWider={() => void read({ without: [], wider: true })}
        others={current.article.otherStories}
        onOther={(at) => void read({ without: [], story: at })}
        onAllPages={current.article.nextPages.length > 0 ? () => void readAll() : null}
        onShown={null}
        notes={toNotesPort(toNoteSource(current.article))}
        pictures={null}
      />
    </div>
  );
}

function toToast() {
  const last = outcome.value;
  if (!last) return null;
  if ('failure' in last) return { text: failureText(last.failure), onUndo: null };
  if ('text' in last) return { text: last.text, onUndo: null };
  return { text: t('savedToast'), onUndo: last.isNew ? () => void undoSave() : null };
}
