import { useEffect } from 'preact/hooks';
import { Icon } from '../../components/icon.tsx';
import { TranslationBar } from '../../components/translation-bar.tsx';
import type { Article } from '../../lib/article.ts';
import { settings } from '../../lib/platform/apply-settings.ts';
import { hasTranslator } from '../../lib/platform/browser-models.ts';
import { t } from '../../lib/platform/i18n.ts';
import { restored } from './state.ts';
import { findPair, pair, stopTranslating, translate, translation } from './translate.ts';

/** Plainly absent where the browser has no translator, or the reader has not asked for it. */
export function TranslateButton({ article }: { readonly article: Article }) {
  const isOffered = settings.value.offerTranslation && hasTranslator();
  useEffect(() => {
    if (isOffered) void findPair(article);
  }, [article, isOffered]);
  if (!isOffered || !pair.value) return null;
  const isOn = translation.value !== null;
  return (
    <button
      type="button"
      class="button plain"
      aria-pressed={isOn}
      onClick={() => (isOn ? stopTranslating() : void translate(article, restored.value))}
    >
      <Icon name="translate" />
      <span class="label">{t('translate')}</span>
    </button>
  );
}

export function Translating() {
  const current = translation.value;
  if (!current) return null;
  return (
    <TranslationBar
      translation={current}
      onMode={(mode) => {
        translation.value = { ...current, mode };
      }}
      onClose={stopTranslating}
    />
  );
}
