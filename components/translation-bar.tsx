import { t, uiLanguage } from '../lib/platform/i18n.ts';

export interface Translation {
  /** 'loading': the browser fetches its model. */
  readonly state: 'loading' | 'translating' | 'done' | 'failed';
  /** 0 to 1. */
  readonly done: number;
  readonly mode: 'beside' | 'alone' | 'none';
  /** That it is translated into, BCP 47. */
  readonly language: string;
  readonly title: string | null;
  /** By block id; plain text. */
  readonly texts: ReadonlyMap<string, string>;
}

export interface TranslationBarProps {
  readonly translation: Translation;
  readonly onMode: (mode: Translation['mode']) => void;
  readonly onClose: () => void;
}

const MODES = ['beside', 'alone', 'none'] as const;

/** How far a translation is and how it is shown; the original is one click away. */
export function TranslationBar({ translation, onMode, onClose }: TranslationBarProps) {
  const { state, mode, language } = translation;
  const percent = Math.floor(translation.done * 100);
  return (
    <section class="translation-bar" aria-label={t('translate')}>
      <p role="status">
        {state === 'loading' && t('modelLoading', percent)}
        {state === 'translating' && t('translating', percent)}
        {state === 'failed' && t('translateFailed', nameOf(language))}
        {state === 'done' && t('translatedInto', nameOf(language))}
      </p>
      {state !== 'failed' && (
        <fieldset>
          <legend class="visually-hidden">{t('translate')}</legend>
          {MODES.map((one) => (
            <label key={one}>
              <input type="radio" name="translation" checked={mode === one} onChange={() => onMode(one)} />
              {t(`translation_${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <button type="button" class="button" onClick={onClose}>
        {t('close')}
      </button>
    </section>
  );
}

const nameOf = (language: string): string =>
  new Intl.DisplayNames([uiLanguage()], { type: 'language' }).of(language) ?? language;
