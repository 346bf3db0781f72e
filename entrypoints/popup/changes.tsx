import { signal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Changes, type ShownChanges } from '../../components/version-panel.tsx';
import type { Article, Entry } from '../../lib/article.ts';
import { formatMoment, t } from '../../lib/platform/i18n.ts';
import { sendMessage } from '../../lib/platform/messages.ts';
import { changed, entry, showsChanges, view } from './state.ts';

const changes = signal<ShownChanges | null>(null);

/** What the page says otherwise than the saved article does. */
export async function findChanges(saved: Entry, article: Article): Promise<void> {
  const before = await sendMessage('readSaved', { id: saved.id });
  if (!before || entry.value?.id !== saved.id) return;
  const { compareTexts, isChanged } = await import('../../lib/library/versions/compare.ts');
  if (!isChanged(before, article)) return;
  const { compareFigures, compareQuotes } = await import('../../lib/library/versions/changed-marks.ts');
  const texts = compareTexts(before, article);
  const [figures, quotes] = await Promise.all([
    compareFigures(texts.paragraphs, article),
    compareQuotes(before, article),
  ]);
  if (view.value.kind !== 'article' || view.value.article !== article) return;
  changes.value = { ...texts, figures, quotes };
  changed.value = true;
}

const close = (): void => {
  showsChanges.value = false;
};

export function ChangesDialog() {
  const isOpen = showsChanges.value && changes.value !== null;
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    if (isOpen) dialog.current?.showModal();
    else dialog.current?.close();
  }, [isOpen]);
  if (!changes.value || !entry.value) return null;
  const title = t('versionChanges', formatMoment(entry.value.savedAt));
  return (
    <dialog ref={dialog} class="keys" aria-label={title} onClose={close}>
      <h2>{title}</h2>
      <Changes changes={changes.value} />
      <button type="button" class="button" onClick={close}>
        {t('close')}
      </button>
    </dialog>
  );
}
