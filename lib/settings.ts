export const THEMES = ['system', 'light', 'sepia', 'grey', 'dark', 'black', 'contrast'] as const;
export type Theme = (typeof THEMES)[number];

export const FONTS = ['serif', 'sans', 'literata', 'hyperlegible', 'dyslexic'] as const;
export type Font = (typeof FONTS)[number];

/** How text looks. Every value has one stylesheet property; a site may have its own set. */
export interface TextSettings {
  readonly font: Font;
  /** Pixels of the article's body text. */
  readonly textSize: number;
  /** Times the text size. */
  readonly lineHeight: number;
  /** Length of a line, in em. */
  readonly lineLength: number;
  /** Em between letters, and added between words. */
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly justify: boolean;
  readonly hyphenate: boolean;
  /** Two columns where the window is wide enough. */
  readonly columns: boolean;
  /** Chinese and Japanese in lines from top to bottom, the first at the right. */
  readonly vertical: boolean;
}

export interface Settings extends TextSettings {
  readonly theme: Theme;
  readonly showFacts: boolean;
  readonly showQuotes: boolean;
  /** Everything but the paragraph under the eye steps back. */
  readonly focusParagraph: boolean;
  /** A band at the eye's height is clear, the rest steps back. */
  readonly focusLine: boolean;
  /** Times the voice's own speed. */
  readonly listenRate: number;
  /** The voice that the reader took, by language ('en'). */
  readonly listenVoices: Readonly<Record<string, string>>;
  /** Says whose words a quote is, where the sentence does not. */
  readonly announceSpeakers: boolean;
  /** Megabytes for the pictures of one saved article; 0 keeps none. */
  readonly imageBudgetMB: number;
  /** The toolbar button tells how many articles wait. */
  readonly unreadBadge: boolean;
  /** The browser's own models are offered, where it has any. */
  readonly offerTranslation: boolean;
  readonly offerSummary: boolean;
  /** Text settings of single sites, by host name. */
  readonly sites: Readonly<Record<string, Partial<TextSettings>>>;
}

/** Numbers a reader may choose, as [least, most, step]. */
export const RANGES = {
  textSize: [14, 32, 1],
  lineHeight: [1.2, 2.4, 0.1],
  lineLength: [22, 56, 2],
  letterSpacing: [0, 0.15, 0.01],
  wordSpacing: [0, 0.5, 0.05],
} as const satisfies Partial<Record<keyof TextSettings, readonly [number, number, number]>>;

/** Megabytes an article; the most is what a document may carry through sync and backup. */
export const IMAGE_BUDGETS = [0, 1, 2, 5, 10, 20] as const;

export const DEFAULT_SETTINGS: Settings = {
  theme: 'system',
  font: 'serif',
  textSize: 18,
  lineHeight: 1.6,
  lineLength: 36,
  letterSpacing: 0,
  wordSpacing: 0,
  justify: false,
  hyphenate: false,
  columns: false,
  vertical: false,
  showFacts: true,
  showQuotes: true,
  focusParagraph: false,
  focusLine: false,
  listenRate: 1,
  listenVoices: {},
  announceSpeakers: false,
  imageBudgetMB: 5,
  unreadBadge: false,
  offerTranslation: false,
  offerSummary: false,
  sites: {},
};

type Raw = Partial<Record<string, unknown>>;
const toRaw = (value: unknown): Raw => (typeof value === 'object' && value !== null ? { ...value } : {});

/** Whatever is stored, as settings: a value that does not fit gives way to its default. */
export function toSettings(stored: unknown): Settings {
  const raw = toRaw(stored);
  const flag = (name: keyof Settings, otherwise: boolean) =>
    typeof raw[name] === 'boolean' ? raw[name] === true : otherwise;
  return {
    ...DEFAULT_SETTINGS,
    ...toTextSettings(raw),
    theme: THEMES.find((theme) => theme === raw.theme) ?? DEFAULT_SETTINGS.theme,
    showFacts: flag('showFacts', DEFAULT_SETTINGS.showFacts),
    showQuotes: flag('showQuotes', DEFAULT_SETTINGS.showQuotes),
    focusParagraph: flag('focusParagraph', DEFAULT_SETTINGS.focusParagraph),
    focusLine: flag('focusLine', DEFAULT_SETTINGS.focusLine),
    listenRate: typeof raw.listenRate === 'number' ? Math.min(4, Math.max(0.5, raw.listenRate)) : 1,
    listenVoices: Object.fromEntries(
      Object.entries(toRaw(raw.listenVoices)).flatMap(([language, id]) =>
        typeof id === 'string' ? [[language, id]] : [],
      ),
    ),
    announceSpeakers: flag('announceSpeakers', DEFAULT_SETTINGS.announceSpeakers),
    unreadBadge: flag('unreadBadge', DEFAULT_SETTINGS.unreadBadge),
    offerTranslation: flag('offerTranslation', DEFAULT_SETTINGS.offerTranslation),
    offerSummary: flag('offerSummary', DEFAULT_SETTINGS.offerSummary),
    imageBudgetMB: IMAGE_BUDGETS.find((one) => one === raw.imageBudgetMB) ?? DEFAULT_SETTINGS.imageBudgetMB,
    sites: Object.fromEntries(
      Object.entries(toRaw(raw.sites)).map(([host, own]) => [host, toTextSettings(toRaw(own))]),
    ),
  };
}

/** Only what fits of what is there. */
function toTextSettings(raw: Raw): Partial<TextSettings> {
  const chosen: { -readonly [K in keyof TextSettings]?: TextSettings[K] } = {};
  const font = FONTS.find((one) => one === raw.font);
  if (font) chosen.font = font;
  for (const name of ['textSize', 'lineHeight', 'lineLength', 'letterSpacing', 'wordSpacing'] as const) {
    const [least, most] = RANGES[name];
    const value = raw[name];
    if (typeof value === 'number' && value >= least && value <= most) chosen[name] = value;
  }
  for (const name of ['justify', 'hyphenate', 'columns', 'vertical'] as const) {
    const value = raw[name];
    if (typeof value === 'boolean') chosen[name] = value;
  }
  return chosen;
}

/** The text settings for a page of this host. */
export const textSettingsFor = (settings: Settings, host: string | null): TextSettings => ({
  ...settings,
  ...(host === null ? {} : settings.sites[host]),
});
