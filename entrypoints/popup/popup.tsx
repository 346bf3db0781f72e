import { FailureNotice } from '../../components/failure-notice.tsx';
import { Icon, type IconName } from '../../components/icon.tsx';
import { KeysHelp } from '../../components/keys-help.tsx';
import { PanelInvite } from '../../components/panel-invite.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { Toasts } from '../../components/toast.tsx';
import { WhatsNew } from '../../components/whats-new.tsx';
import { formatMoment, t } from '../../lib/platform/i18n.ts';
import { putNewsAway, unreadNews } from '../../lib/platform/news-desk.ts';
import { openPage } from '../../lib/platform/pages.ts';
import { hasPanel } from '../../lib/platform/panel.ts';
import { closeToast, holdToasts, toasts } from '../../lib/platform/toasts.ts';
import { PopupArticle } from './article.tsx';
import { findBindings } from './keys.ts';
import {
  changed,
  clean,
  editTags,
  entry,
  openReader,
  panel,
  pick,
  read,
  readBeside,
  save,
  saving,
  showsChanges,
  view,
} from './state.ts';

export function Popup() {
  return (
    <div class="popup">
      <Bar />
      <main tabIndex={-1}>
        <WhatsNew news={unreadNews.value} onClose={() => void putNewsAway()} />
        <Content />
      </main>
      <Toasts toasts={toasts.value} onHold={holdToasts} onClose={closeToast} />
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
            <Icon name="save" filled /> <span class="visually-hidden">{t('savedOn', formatMoment(saved.savedAt))}</span>
            <span aria-hidden="true">{formatMoment(saved.savedAt)}</span>
            {saved.tags.length > 0 && <bdi> · {saved.tags.join(', ')}</bdi>}
          </>
        )}
      </p>
      {saved && changed.value && (
        <IconButton
          icon="changed"
          label={t('versionChanges', formatMoment(saved.savedAt))}
          onClick={() => {
            showsChanges.value = true;
          }}
        />
      )}
      {saved && readable && <IconButton icon="tag" label={t('editTags')} onClick={() => void editTags()} />}
      {saved ? (
        <IconButton
          icon="again"
          label={t('saveAgain')}
          disabled={!readable || saving.value}
          onClick={() => void save()}
        />
      ) : (
        <button type="button" class="button primary" disabled={!readable || saving.value} onClick={() => void save()}>
          <Icon name="save" />
          <span class="label">{t('save')}</span>
        </button>
      )}
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

interface IconButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

function IconButton({ icon, label, disabled, onClick }: IconButtonProps) {
  return (
    <button type="button" class="button plain" title={label} disabled={disabled} onClick={onClick}>
      <Icon name={icon} />
      <span class="visually-hidden">{label}</span>
    </button>
  );
}

function Content() {
  const current = view.value;
  if (current.kind === 'failed' && panel.value?.isUngranted) return <PanelInvite shortcut={panel.value.shortcut} />;
  if (current.kind === 'failed')
    return (
      <FailureNotice failure={current.failure} onRetry={() => void read({ without: [] })} onPick={() => void pick()} />
    );
  return current.kind === 'article' ? <PopupArticle article={current.article} /> : <Skeleton />;
}
