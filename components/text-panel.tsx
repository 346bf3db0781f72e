import { formatNumber, t } from '../lib/platform/i18n.ts';
import { FONTS, RANGES, type Settings, type TextSettings, THEMES } from '../lib/settings.ts';

export interface TextPanelProps {
  readonly theme: Settings['theme'];
  readonly text: TextSettings;
  readonly onTheme: (theme: Settings['theme']) => void;
  readonly onText: (change: Partial<TextSettings>) => void;
}

/** Theme, face and measures of the text; whatever is moved shows at once. */
export function TextPanel({ theme, text, onTheme, onText }: TextPanelProps) {
  return (
    <div class="text-panel">
      <fieldset>
        <legend>{t('theme')}</legend>
        {THEMES.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="theme" checked={theme === one} onChange={() => onTheme(one)} />
            <span class="sample" data-theme={one} aria-hidden="true">
              Aa
            </span>
            {t(`theme_${one}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('font')}</legend>
        {FONTS.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="font" checked={text.font === one} onChange={() => onText({ font: one })} />
            <span class="face" data-font={one}>
              {t(`font_${one}`)}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('measures')}</legend>
        {MEASURES.map((name) => (
          <Measure key={name} name={name} value={text[name]} onChange={(value) => onText({ [name]: value })} />
        ))}
        {(['justify', 'hyphenate', 'columns', 'vertical'] as const).map((name) => (
          <label key={name}>
            <input
              type="checkbox"
              checked={text[name]}
              onChange={(event) => onText({ [name]: event.currentTarget.checked })}
            />
            {t(name)}
          </label>
        ))}
      </fieldset>
    </div>
  );
}

const MEASURES = ['textSize', 'lineHeight', 'lineLength', 'letterSpacing', 'wordSpacing'] as const;

interface MeasureProps {
  readonly name: (typeof MEASURES)[number];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function Measure({ name, value, onChange }: MeasureProps) {
  const [min, max, step] = RANGES[name];
  return (
    <label class="measure">
      <span>{t(name)}</span>
      <input
        type="range"
        min={min}
        max={max}
        step={step}
        value={value}
        onInput={(event) => onChange(Math.round(event.currentTarget.valueAsNumber * 100) / 100)}
      />
      <output>{formatNumber(value)}</output>
    </label>
  );
}
