import { Icon } from '../../components/icon.tsx';
import { ReadingView } from '../../components/reading-view.tsx';
import { annotateArticle } from '../../lib/platform/annotate-article.ts';
import { writeClipboard } from '../../lib/platform/clipboard.ts';
import { t } from '../../lib/platform/i18n.ts';
import { isFirefox } from '../../lib/platform/toolbar.ts';
import { ALL_SPAM, SAMPLE } from './sample.ts';
import { isCleaned, pinned, shortcut, toSampleNotes } from './state.ts';

/** After the install: the work on a story of our own, then the two things to know. Asks nothing. */
export function Welcome() {
  const cleaned = isCleaned.value;
  return (
    <main class="welcome">
      <header class="intro">
        <h1>{t('welcomeTitle')}</h1>
        <p>{t(cleaned ? 'welcomeAfter' : 'welcomeBefore')}</p>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            isCleaned.value = !cleaned;
          }}
        >
          <Icon name={cleaned ? 'restore' : 'reader'} />
          {t(cleaned ? 'welcomeUnclean' : 'welcomeClean')}
        </button>
      </header>
      <div class={cleaned ? 'sample reading' : 'sample reading as-published'}>
        <ReadingView
          article={SAMPLE}
          annotate={annotateArticle}
          restored={cleaned ? NONE : ALL_SPAM}
          showFacts={cleaned}
          showQuotes={cleaned}
          focusParagraph={false}
          onRestore={() => {
            isCleaned.value = !cleaned;
          }}
          onKeep={() => undefined}
          onCleanSite={null}
          onCopy={(text) => void writeClipboard(text, null)}
          onShow={() => undefined}
          onWider={null}
          others={null}
          onAllPages={null}
          onShown={null}
          notes={toSampleNotes()}
          pictures={null}
          translation={null}
          summary={null}
        />
      </div>
      <section class="next" aria-labelledby="next">
        <h2 id="next">{t('welcomeNext')}</h2>
        <ol>
          <li>
            <strong>{t(pinned.value ? 'welcomePinned' : 'welcomePin')}</strong>
            <p>{!pinned.value && t(isFirefox() ? 'welcomePinFirefox' : 'welcomePinChromium')}</p>
          </li>
          <li>
            <strong>{t('welcomePress')}</strong>
            <p>
              {shortcut.value ? (
                <>
                  {t('welcomeKey')} <kbd>{shortcut.value}</kbd>
                </>
              ) : (
                t('welcomeNoKey')
              )}
            </p>
          </li>
          <li>
            <strong>{t('welcomeYours')}</strong>
            <p>{t('welcomeYoursHelp')}</p>
          </li>
        </ol>
        <p class="actions">
          <a class="button" href="/library.html">
            {t('library')}
          </a>
          <a class="button" href="/options.html">
            {t('options')}
          </a>
        </p>
      </section>
    </main>
  );
}

const NONE: readonly string[] = [];
