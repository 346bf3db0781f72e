import type { KeyBinding } from '../../components/keys.ts';
import { toHelpKey } from '../../components/keys-help.tsx';
import type { Article } from '../../lib/article.ts';
import { settings } from '../../lib/platform/apply-settings.ts';
import { t } from '../../lib/platform/i18n.ts';
import { openPage } from '../../lib/platform/pages.ts';
import { hasPanel } from '../../lib/platform/panel.ts';
import { writeSettings } from '../../lib/platform/settings.ts';
import { findPassageBindings, type NoteSource } from '../reader/passages.ts';
import { clean, entry, openReader, panel, pick, read, readBeside, restored, save, undoSave, view } from './state.ts';

export const toNoteSource = (article: Article): NoteSource => ({
  article,
  restored: restored.value,
  ensureSaved: async () => {
    if (entry.value?.state !== 'saved') await save();
    return entry.value?.id ?? null;
  },
});

/** What keys do in the popup just now. */
export function findBindings(): readonly KeyBinding[] {
  const { showFacts, showQuotes } = settings.value;
  const reading: readonly KeyBinding[] =
    view.value.kind === 'article'
      ? [
          { key: 's', label: t('save'), act: () => void save() },
          { key: 'z', label: t('undo'), act: () => void undoSave() },
          { key: 'o', label: t('openInReader'), act: () => void openReader() },
          { key: 'x', label: t('cleanPage'), act: () => void clean() },
          { key: 'f', label: t('highlightFacts'), act: () => void writeSettings({ showFacts: !showFacts }) },
          { key: 'q', label: t('highlightQuotes'), act: () => void writeSettings({ showQuotes: !showQuotes }) },
          ...(panel.value || !hasPanel() ? [] : [{ key: 'b', label: t('readBeside'), act: () => void readBeside() }]),
          ...findPassageBindings(toNoteSource(view.value.article)),
        ]
      : [{ key: 'p', label: t('pickArticle'), act: () => void pick() }];
  return [
    ...reading,
    { key: 'r', label: t('readAgain'), act: () => void read({ without: [] }) },
    { key: 'l', label: t('library'), act: () => void openPage('/library.html') },
    toHelpKey(),
  ];
}
