import { effect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { FailureNotice } from '../../components/failure-notice.tsx';
import { FindBar } from '../../components/find-bar.tsx';
import { Icon } from '../../components/icon.tsx';
import { KeysHelp } from '../../components/keys-help.tsx';
import { ReadingView } from '../../components/reading-view.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { TextPanel } from '../../components/text-panel.tsx';
import { Toasts } from '../../components/toast.tsx';
import { watchLibrary } from '../../lib/library/changes.ts';
import { annotateArticle } from '../../lib/platform/annotate-article.ts';
import { changeSettings, settings, site } from '../../lib/platform/apply-settings.ts';
import { formatMoment, t, tn } from '../../lib/platform/i18n.ts';
import { sendMessage } from '../../lib/platform/messages.ts';
import { openPage, toCleaningPage } from '../../lib/platform/pages.ts';
import { wantAsItIs } from '../../lib/platform/reader-sites.ts';
import { closeToast, holdToasts, sayFailure, toasts } from '../../lib/platform/toasts.ts';
import { type TextSettings, textSettingsFor } from '../../lib/settings.ts';
import { findBindings, toNoteSource } from './keys.ts';
import { CiteMenu, ListenButton, Listening, ReaderExport } from './menus.tsx';
import { copy, toNotesPort } from './passages.ts';
import { loadPictures, toPictures } from './pictures.tsx';
import { SiteRule } from './site-rule.tsx';
import {
  change,
  entry,
  entryId,
  failure,
  followPlace,
  minutesLeft,
  place,
  readAll,
  restore,
  restored,
  save,
  view,
} from './state.ts';
import { Summary } from './summary.tsx';
import { translation } from './translate.ts';
import { TranslateButton, Translating } from './translation.tsx';
import { loadVersions } from './versions.tsx';

/** Reads no signal itself: what changes is drawn by the part that shows it, and never the article with it. */
export function Reader() {
  return (
    <>
      <Bar />
      <main class="reading" tabIndex={-1}>
        <Content />
      </main>
      <Said />
      <Listening />
      <Translating />
      <FindBar />
      <FocusLine />
      <Keys />
    </>
  );
}

const Said = () => <Toasts toasts={toasts.value} onHold={holdToasts} onClose={closeToast} />;
const FocusLine = () => (settings.value.focusLine ? <div class="focus-line" aria-hidden="true" /> : null);
const Keys = () => <KeysHelp bindings={findBindings()} />;

function Bar() {
  const saved = entry.value;
  const current = view.value;
  return (
    <header class="bar">
      <a class="button plain" href="/library.html">
        <Icon name="list" />
        <span class="label">{t('library')}</span>
      </a>
      <p class="state">
        {[
          saved && t('savedOn', formatMoment(saved.savedAt)),
          minutesLeft.value !== null && tn('timeLeft', minutesLeft.value),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {current.kind === 'article' && (
        <>
          <a
            class="button plain"
            href={current.article.meta.url}
            rel="noopener noreferrer"
            target="_blank"
            onClick={() => void wantAsItIs(current.article.meta.url)}
          >
            <Icon name="external" />
            <span class="label">{t('originalPage')}</span>
          </a>
          {saved ? (
            <>
              <Toggle icon="favourite" label={t('favourite')} pressed={saved.favourite} name="favourite" />
              <Toggle icon="archive" label={t('archive')} pressed={saved.archived} name="archived" />
            </>
          ) : (
            <button type="button" class="button primary" onClick={() => void save()}>
              <Icon name="save" />
              <span class="label">{t('save')}</span>
            </button>
          )}
        </>
      )}
      {current.kind === 'article' && <CiteMenu meta={current.article.meta} />}
      {current.kind === 'article' && <ReaderExport article={current.article} />}
      {current.kind === 'article' && <ListenButton article={current.article} />}
      {current.kind === 'article' && <TranslateButton article={current.article} />}
      <TextMenu />
      <Place />
    </header>
  );
}

const Place = () => <progress value={place.value} max={1} aria-label={t('article')} />;

/** Text and theme; with an article of a site before it, the choice may be for that site alone. */
function TextMenu() {
  const host = site.value;
  const own = host !== null && host in settings.value.sites;
  const writeSite = (change: Partial<TextSettings> | null) => {
    if (host === null) return;
    const { [host]: old, ...others } = settings.value.sites;
    void changeSettings({ sites: change === null ? others : { ...others, [host]: { ...old, ...change } } });
  };
  return (
    <details class="menu">
      <summary class="button plain">
        <Icon name="theme" />
        <span class="label">{t('textAndTheme')}</span>
      </summary>
      <div>
        <TextPanel
          theme={settings.value.theme}
          text={textSettingsFor(settings.value, host)}
          onTheme={(theme) => void changeSettings({ theme })}
          onText={(change) => (own ? writeSite(change) : void changeSettings(change))}
        />
        <label>
          <input
            type="checkbox"
            checked={settings.value.focusParagraph}
            onChange={(event) => void changeSettings({ focusParagraph: event.currentTarget.checked })}
          />{' '}
          {t('focusParagraph')}
        </label>
        <label>
          <input
            type="checkbox"
            checked={settings.value.focusLine}
            onChange={(event) => void changeSettings({ focusLine: event.currentTarget.checked })}
          />{' '}
          {t('focusLine')}
        </label>
        {host !== null && (
          <p>
            <label>
              <input
                type="checkbox"
                checked={own}
                onChange={(event) => writeSite(event.currentTarget.checked ? {} : null)}
              />{' '}
              {t('onlyThisSite', host)}
            </label>
          </p>
        )}
        {view.value.kind === 'article' && <SiteRule url={view.value.article.meta.url} />}
      </div>
    </details>
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
      <span class="label">{label}</span>
    </button>
  );
}

function Content() {
  const current = view.value;
  const pictures = toPictures();
  const own = entryId.value;
  useEffect(() => {
    const loadKept = () => {
      void loadPictures(own);
      void loadVersions(own);
    };
    loadKept();
    return watchLibrary((ids) => {
      if (own && ids.includes(own)) loadKept();
    });
  }, [own]);
  if (current.kind === 'reading') return <Skeleton />;
  if (current.kind === 'failed') return <FailureNotice failure={current.failure} onRetry={null} onPick={null} />;
  return (
    <ReadingView
      article={current.article}
      annotate={annotateArticle}
      restored={restored.value}
      showFacts={settings.value.showFacts}
      showQuotes={settings.value.showQuotes}
      focusParagraph={settings.value.focusParagraph}
      onRestore={(id, back) => void restore(id, back)}
      onKeep={({ text }) => void sendMessage('keepRemoval', { url: current.article.meta.url, text })}
      onCleanSite={() => void openPage(toCleaningPage(current.article.meta.url))}
      onCopy={(text) => void copy(text, null)}
      onShow={(shown) => void changeSettings(shown)}
      onWider={null}
      onShown={followPlace}
      others={null}
      onAllPages={current.article.nextPages.length > 0 ? () => void readAll() : null}
      notes={toNotesPort(toNoteSource(current.article))}
      pictures={pictures}
      translation={translation.value}
      summary={<Summary article={current.article} />}
    />
  );
}

effect(() => sayFailure(failure.value));
