export interface Voice {
  readonly id: string;
  readonly name: string;
  /** BCP 47, as the browser gives it ('en-GB', on Android 'en_GB'). */
  readonly language: string;
  /** Speaks on this machine: no text leaves it. */
  readonly isLocal: boolean;
  readonly isDefault: boolean;
}

/** Voices that speak the language, best first: local ones, then the exact region, then the system's own choice. */
export function listVoices(voices: readonly Voice[], language: string): Voice[] {
  const [wanted, base] = [toTag(language), toBase(language)];
  const rank = (voice: Voice) =>
    (voice.isLocal ? 4 : 0) + (toTag(voice.language) === wanted ? 2 : 0) + (voice.isDefault ? 1 : 0);
  return voices.filter((voice) => toBase(voice.language) === base).sort((a, b) => rank(b) - rank(a));
}

/** The voice that the reader took for this language, else the best; null where none speaks it. */
export function chooseVoice(voices: readonly Voice[], language: string, preferred: string | undefined): Voice | null {
  const fit = listVoices(voices, language);
  return fit.find(({ id }) => id === preferred) ?? fit[0] ?? null;
}

export const toBase = (language: string): string => {
  const base = toTag(language).split('-')[0] ?? '';
  // The older and the newer codes of one language.
  return { iw: 'he', in: 'id', cmn: 'zh', yue: 'zh', nb: 'no', nn: 'no' }[base] ?? base;
};

const toTag = (language: string): string => language.replaceAll('_', '-').toLowerCase();
