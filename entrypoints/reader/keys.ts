import { toFindKey } from '../../components/find-bar.tsx';
import type { KeyBinding } from '../../components/keys.ts';
import { toHelpKey } from '../../components/keys-help.tsx';
import type { Article } from '../../lib/article.ts';
import { changeSettings, settings } from '../../lib/platform/apply-settings.ts';
import { t } from '../../lib/platform/i18n.ts';
import { script, send, startListening, stopListening, toggle } from './listen.ts';
import { findExportActions } from './menus.tsx';
import { findPassageBindings, type NoteSource } from './passages.ts';
import { change, entry, restored, save, view } from './state.ts';
import { pair, translateWords } from './translate.ts';

export const toNoteSource = (article: Article): NoteSource => ({
  article,
  restored: restored.value,
  ensureSaved: async () => {
    if (!entry.value) await save();
    return entry.value?.id ?? null;
  },
  translate: settings.value.offerTranslation && pair.value ? translateWords : null,
});

/** What keys do in the reader just now. */
export function findBindings(): readonly KeyBinding[] {
  const { showFacts, showQuotes } = settings.value;
  const saved = entry.value;
  const current = view.value;
  if (current.kind !== 'article') return [toHelpKey()];
  return [
    saved
      ? { key: 'a', label: t('archive'), act: () => void change({ archived: !saved.archived }) }
      : { key: 's', label: t('save'), act: () => void save() },
    { key: 'f', label: t('highlightFacts'), act: () => void changeSettings({ showFacts: !showFacts }) },
    { key: 'q', label: t('highlightQuotes'), act: () => void changeSettings({ showQuotes: !showQuotes }) },
    { key: 'M', label: t('copyArticleMarkdown'), act: findExportActions(current.article).onCopy },
    ...findListenBindings(current.article),
    ...findPassageBindings(toNoteSource(current.article)),
    toFindKey(),
    toHelpKey(),
  ];
}

function findListenBindings(article: Article): KeyBinding[] {
  const start = () => void startListening(article, restored.value);
  if (!script.value) return [{ key: 'l', label: t('listen'), act: start }];
  return [
    { key: 'l', label: t('stopListening'), act: stopListening },
    { key: 'p', label: `${t('startListening')}, ${t('pauseListening')}`, act: toggle },
    { key: ',', label: t('previousSentence'), act: () => send({ kind: 'skip', by: 'sentence', step: -1 }) },
    { key: '.', label: t('nextSentence'), act: () => send({ kind: 'skip', by: 'sentence', step: 1 }) },
    { key: '<', label: t('previousParagraph'), act: () => send({ kind: 'skip', by: 'paragraph', step: -1 }) },
    { key: '>', label: t('nextParagraph'), act: () => send({ kind: 'skip', by: 'paragraph', step: 1 }) },
  ];
}
