import type { KeyBinding } from '../../components/keys.ts';
import { toHelpKey } from '../../components/keys-help.tsx';
import { changeSettings, settings } from '../../lib/platform/apply-settings.ts';
import { t } from '../../lib/platform/i18n.ts';
import { openPage } from '../../lib/platform/pages.ts';
import { hasPanel } from '../../lib/platform/panel.ts';
import { undoLast } from '../../lib/platform/toasts.ts';
import { findArticleBindings } from './article.tsx';
import { clean, editTags, entry, openReader, panel, pick, read, readBeside, save, view } from './state.ts';

/** What keys do in the popup just now. */
export function findBindings(): readonly KeyBinding[] {
  const { showFacts, showQuotes } = settings.value;
  const reading: readonly KeyBinding[] =
    view.value.kind === 'article'
      ? [
          { key: 's', label: t('save'), act: () => void save() },
          { key: 'z', label: t('undo'), act: undoLast },
          ...(entry.value?.state === 'saved' ? [{ key: 't', label: t('editTags'), act: () => void editTags() }] : []),
          { key: 'o', label: t('openInReader'), act: () => void openReader() },
          { key: 'x', label: t('cleanPage'), act: () => void clean() },
          { key: 'f', label: t('highlightFacts'), act: () => void changeSettings({ showFacts: !showFacts }) },
          { key: 'q', label: t('highlightQuotes'), act: () => void changeSettings({ showQuotes: !showQuotes }) },
          ...(panel.value || !hasPanel() ? [] : [{ key: 'b', label: t('readBeside'), act: () => void readBeside() }]),
          ...findArticleBindings(view.value.article),
        ]
      : [{ key: 'p', label: t('pickArticle'), act: () => void pick() }];
  return [
    ...reading,
    { key: 'r', label: t('readAgain'), act: () => void read({ without: [] }) },
    { key: 'l', label: t('library'), act: () => void openPage('/library.html') },
    toHelpKey(),
  ];
}
