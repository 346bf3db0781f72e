import { signal } from '@preact/signals';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../lib/platform/i18n.ts';
import { findWords, showFound } from './find-words.ts';
import { Icon } from './icon.tsx';
import type { KeyBinding } from './keys.ts';
import { listBlocks } from './stretches.ts';

export const findOpen = signal(false);

export const toFindKey = (): KeyBinding => ({
  key: '/',
  label: t('findInArticle'),
  act: () => {
    findOpen.value = true;
  },
});

/** Looks for words in the article alone, not in lists and buttons around it. */
export function FindBar() {
  const isOpen = findOpen.value;
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly Range[]>([]);
  const [current, setCurrent] = useState(0);
  // Before the next key comes: what is typed behind '/' belongs into the field.
  useLayoutEffect(() => {
    if (isOpen) input.current?.focus();
    return () => showFound([], 0);
  }, [isOpen]);
  useEffect(() => showFound(found, current), [found, current]);
  if (!isOpen) return null;
  const close = () => {
    findOpen.value = false;
    setWords('');
    setFound([]);
  };
  const look = (text: string) => {
    const article = document.querySelector('.article');
    setWords(text);
    setFound(article ? findWords(listBlocks(article), text) : []);
    setCurrent(0);
  };
  const step = (by: 1 | -1) => found.length > 0 && setCurrent((current + by + found.length) % found.length);
  return (
    <search class="find-bar">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          step(1);
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          close();
        }}
      >
        <input
          ref={input}
          class="input"
          type="search"
          aria-label={t('findInArticle')}
          placeholder={t('findInArticle')}
          value={words}
          onInput={(event) => look(event.currentTarget.value)}
        />
        <span role="status">
          {words && (found.length > 0 ? t('findPlace', found.length, current + 1) : t('findNone'))}
        </span>
        <Step icon="back" label={t('findPrevious')} onClick={() => step(-1)} />
        <Step icon="forward" label={t('findNext')} onClick={() => step(1)} />
        <Step icon="close" label={t('close')} onClick={close} />
      </form>
    </search>
  );
}

function Step({ icon, label, onClick }: { icon: 'back' | 'forward' | 'close'; label: string; onClick: () => void }) {
  return (
    <button type="button" class="button plain" title={label} onClick={onClick}>
      <Icon name={icon} />
      <span class="visually-hidden">{label}</span>
    </button>
  );
}
