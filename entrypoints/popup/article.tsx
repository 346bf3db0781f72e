import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { FindBar, toFindKey } from '../../components/find-bar.tsx';
import { ReadingView } from '../../components/reading-view.tsx';
import type { Article, ReadArticle } from '../../lib/article.ts';
import { annotateArticle } from '../../lib/platform/annotate-article.ts';
import { changeSettings, settings } from '../../lib/platform/apply-settings.ts';
import { sendMessage } from '../../lib/platform/messages.ts';
import { openNotes } from '../../lib/platform/notes-desk.ts';
import { openPage, toCleaningPage } from '../../lib/platform/pages.ts';
import { copy, findPassageBindings, type NoteSource, toNotesPort } from '../reader/passages.ts';
import { changed, earlier, entry, read, readAll, restored, save } from './state.ts';
import { Tags } from './tags.tsx';

/** The article with all that can be done to it. */
export function PopupArticle({ article }: { readonly article: ReadArticle }) {
  const { showFacts, showQuotes } = settings.value;
  const own = entry.value?.id ?? null;
  const saved = earlier.value;
  useEffect(() => void openNotes(own), [own]);
  useEffect(() => {
    if (saved) void import('./changes.tsx').then(({ findChanges }) => findChanges(saved, article));
  }, [saved, article]);
  return (
    <div class="reading">
      <ReadingView
        article={article}
        annotate={annotateArticle}
        restored={restored.value}
        showFacts={showFacts}
        showQuotes={showQuotes}
        focusParagraph={false}
        onRestore={(id, back) => {
          const others = restored.value.filter((one) => one !== id);
          restored.value = back ? [...others, id] : others;
        }}
        onKeep={({ text }) => void sendMessage('keepRemoval', { url: article.meta.url, text })}
        onCleanSite={() => void openPage(toCleaningPage(article.meta.url))}
        onCopy={(text) => void copy(text, null)}
        onShow={(shown) => void changeSettings(shown)}
        onWider={() => void read({ without: [], wider: true })}
        others={{ stories: article.otherStories, onRead: (at) => void read({ without: [], story: at }) }}
        onAllPages={article.nextPages.length > 0 ? () => void readAll() : null}
        onShown={null}
        notes={toNotesPort(toNoteSource(article))}
        pictures={null}
        translation={null}
        summary={null}
      />
      {changed.value && <Changes />}
      <Tags />
      <FindBar />
    </div>
  );
}

/** Rare, and fetched when there is something to tell. */
function Changes() {
  const [Dialog, setDialog] = useState<FunctionComponent | null>(null);
  useEffect(() => void import('./changes.tsx').then(({ ChangesDialog }) => setDialog(() => ChangesDialog)), []);
  return Dialog && <Dialog />;
}

export const findArticleBindings = (article: Article) => [...findPassageBindings(toNoteSource(article)), toFindKey()];

const toNoteSource = (article: Article): NoteSource => ({
  article,
  restored: restored.value,
  ensureSaved: async () => {
    if (entry.value?.state !== 'saved') await save();
    return entry.value?.id ?? null;
  },
  translate: null,
});
