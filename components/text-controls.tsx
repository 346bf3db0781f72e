import { t } from '../lib/platform/i18n.ts';
import { type Settings, TEXT_SIZE, THEMES } from '../lib/platform/settings.ts';
import { Icon } from './icon.tsx';

export interface TextControlsProps {
  readonly theme: Settings['theme'];
  readonly textSize: number;
  readonly onChange: (change: Partial<Settings>) => void;
}

export function TextControls({ theme, textSize, onChange }: TextControlsProps) {
  const size = (step: number) => onChange({ textSize: textSize + step });
  return (
    <>
      <button
        type="button"
        class="button plain"
        title={t('smallerText')}
        disabled={textSize <= TEXT_SIZE.min}
        onClick={() => size(-TEXT_SIZE.step)}
      >
        <Icon name="smaller" />
        <span class="visually-hidden">{t('smallerText')}</span>
      </button>
      <button
        type="button"
        class="button plain"
        title={t('largerText')}
        disabled={textSize >= TEXT_SIZE.max}
        onClick={() => size(TEXT_SIZE.step)}
      >
        <Icon name="larger" />
        <span class="visually-hidden">{t('largerText')}</span>
      </button>
      <label>
        <Icon name="theme" />
        <span class="visually-hidden">{t('theme')}</span>
        <select
          value={theme}
          onChange={(event) => {
            const chosen = THEMES.find((one) => one === event.currentTarget.value);
            if (chosen) onChange({ theme: chosen });
          }}
        >
          {THEMES.map((one) => (
            <option key={one} value={one}>
              {t(`theme_${one}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}
