import { type Cues, type CueText, joinCues } from './cues.ts';
import { LATIN_CUES } from './cues-latin.ts';
import { NORTH_EAST_CUES } from './cues-north-east.ts';
import { OTHER_CUES } from './cues-other-scripts.ts';
import { isPageLook } from './look.ts';
import { readLanguage } from './meta/language.ts';

/** The language of the page that was looked at, and its cues; of what no page should answer (it may be anything), nothing. */
export function toLanguageCues(look: unknown): { readonly language?: string; readonly cues?: Cues } {
  if (!isPageLook(look)) return {};
  const language = readLanguage(look.claims, look.prose);
  return { language, cues: cuesFor(language) };
}

/** The cues of a page in this language (BCP 47); of all languages where it is not known ('und'), none where it has none here. */
function cuesFor(language: string): Cues {
  const [primary = ''] = language.toLowerCase().split('-');
  const code = SAME[primary] ?? primary;
  return joinCues(code === 'und' || code === '' ? Object.values(CUES) : [CUES[code] ?? {}]);
}

/** Languages that are close enough on these few words. */
const SAME: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  ms: 'id',
  yue: 'zh',
  sk: 'cs',
};

const CUES: Readonly<Record<string, CueText>> = { ...LATIN_CUES, ...NORTH_EAST_CUES, ...OTHER_CUES };
