import { ExportMenu } from '../../components/export-menu.tsx';
import { Icon } from '../../components/icon.tsx';
import { ListenBar } from '../../components/listen-bar.tsx';
import type { Article, Meta } from '../../lib/article.ts';
import { cite, STYLES } from '../../lib/cite/citation.ts';
import { toHtml, toPlain } from '../../lib/cite/styled.ts';
import { gatherItems, toUnsavedItem } from '../../lib/library/gather-items.ts';
import { changeSettings, settings } from '../../lib/platform/apply-settings.ts';
import { canShare, loadSendServices, share, toExportActions } from '../../lib/platform/export-desk.ts';
import { t } from '../../lib/platform/i18n.ts';
import {
  fitting,
  script,
  send,
  setRate,
  setVoice,
  startListening,
  status,
  stopListening,
  toggle,
  voice,
} from './listen.ts';
import { copy } from './passages.ts';
import { entry, restored } from './state.ts';

/** The article as lists of works name it; a click copies. */
export function CiteMenu({ meta }: { meta: Meta }) {
  const today = new Date().toISOString().slice(0, 10);
  return (
    <details class="menu">
      <summary class="button plain">
        <Icon name="cite" />
        <span class="label">{t('cite')}</span>
      </summary>
      <div class="cite">
        {STYLES.map((style) => {
          const line = cite(meta, style, today);
          return (
            <section key={style} aria-label={NAMES[style]}>
              <h2>
                {NAMES[style]}
                <button
                  type="button"
                  class="button"
                  onClick={() => void copy(toPlain(line), style === 'bibtex' ? null : toHtml(line))}
                >
                  <Icon name="copy" />
                  {t('copy')}
                  <span class="visually-hidden"> {NAMES[style]}</span>
                </button>
              </h2>
              <p class={style} dir="auto">
                {line.map((part) => (typeof part === 'string' ? part : <i key={part.italic}>{part.italic}</i>))}
              </p>
            </section>
          );
        })}
      </div>
    </details>
  );
}

/** Names of styles are the same in every language. */
const NAMES = { apa: 'APA', mla: 'MLA', chicago: 'Chicago', bibtex: 'BibTeX' } as const;

export const findExportActions = (article: Article) =>
  toExportActions(async (withImages) => {
    const own = entry.value;
    return own ? gatherItems([own.id], withImages) : [toUnsavedItem(article, restored.value, Date.now())];
  });

void loadSendServices();

export function ReaderExport({ article }: { article: Article }) {
  const { title, url } = article.meta;
  return (
    <ExportMenu
      {...findExportActions(article)}
      onPrint={() => print()}
      onShare={canShare(url) ? () => void share(title, url) : null}
    />
  );
}

export function ListenButton({ article }: { article: Article }) {
  const isOpen = script.value !== null;
  return (
    <button
      type="button"
      class="button plain"
      aria-pressed={isOpen}
      onClick={() => (isOpen ? stopListening() : void startListening(article, restored.value))}
    >
      <Icon name="listen" />
      <span class="label">{t('listen')}</span>
    </button>
  );
}

export function Listening() {
  if (!script.value) return null;
  return (
    <ListenBar
      status={status.value}
      language={script.value.language}
      voices={fitting.value}
      voice={voice.value?.id ?? null}
      rate={settings.value.listenRate}
      announce={settings.value.announceSpeakers}
      onToggle={toggle}
      onSkip={(by, step) => send({ kind: 'skip', by, step })}
      onVoice={setVoice}
      onRate={setRate}
      onAnnounce={(announceSpeakers) => void changeSettings({ announceSpeakers })}
      onClose={stopListening}
    />
  );
}
