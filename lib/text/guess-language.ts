import { languages } from '../languages/index.ts';
import type { Language } from '../languages/language.ts';
import { toWordSet } from './words.ts';

const SAMPLE = 6000;
// A Latin text has about 40% grammar words; names and tables less. Below these shares nothing is told apart.
const MIN_SHARE = 0.08;
// A declared language is believed unless another has clearly more of its grammar words.
const CLEARLY = 1.6;

const SCRIPTS: readonly (readonly [name: string, letter: RegExp])[] = [
  ['latin', /\p{Script=Latin}/gu],
  ['cyrillic', /\p{Script=Cyrillic}/gu],
  ['arabic', /\p{Script=Arabic}/gu],
  ['hebrew', /\p{Script=Hebrew}/gu],
  ['devanagari', /\p{Script=Devanagari}/gu],
  ['hangul', /\p{Script=Hangul}/gu],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['han', /\p{Script=Han}/gu],
];
// Characters of news Chinese that only one of the two ways of writing has.
const SIMPLIFIED = /[们这国说来时会对发还没过实学现经问应间关报见东长进动业产电车门务区华广级组织设]/gu;
const TRADITIONAL = /[們這國說來時會對發還沒過實學現經問應間關報見東長進動業產電車門務區華廣級組織設]/gu;
// Letters that only one of two languages in a script has.
const UKRAINIAN = /[іїєґ]/giu;
const RUSSIAN = /[ыэъё]/giu;
// Latin letters that only one of our languages has; Turkish hangs its grammar on its words and has few that stand alone.
const OWN_LETTERS: Readonly<Record<string, RegExp>> = {
  tr: /[ğış]/u,
  pl: /[łąęśźż]/u,
  vi: /[đăơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/u,
};
/** What a word with such a letter counts beside a grammar word. */
const LETTER_WEIGHT = 0.4;
const PERSIAN = /[پچژگکی]/gu;
const ARABIC = /[ةىيكأإؤئ]/gu;

/**
 * The language of a text as a BCP 47 tag (lib/extract/meta/language.ts is the small one of the content script), 'und' when it can't be told. The declared tag (`<html lang>`) is kept, with its
 * region, where the text agrees or is too short to disagree; pages copied from a template often declare the wrong one.
 */
export function guessLanguage(text: string, declared: string | null): string {
  const sample = takeSample(text);
  const tag = readTag(declared);
  const script = findScript(sample);
  if (!script) return tag ?? 'und';
  const found = script === 'latin' ? guessByWords(sample, tag) : guessByScript(script, sample, tag);
  return tag && isSameLanguage(tag, found) ? tag : found;
}

/** The beginning is often a dateline or a name: half of the sample is from the middle. */
function takeSample(text: string): string {
  if (text.length <= SAMPLE) return text;
  const middle = Math.floor(text.length / 2);
  return `${text.slice(0, SAMPLE / 2)} ${text.slice(middle, middle + SAMPLE / 2)}`;
}

function readTag(declared: string | null): string | null {
  try {
    return declared ? (Intl.getCanonicalLocales(declared.trim().replaceAll('_', '-'))[0] ?? null) : null;
  } catch {
    return null;
  }
}

function findScript(sample: string): string | null {
  const counts = SCRIPTS.map(([name, letter]) => ({ name, count: sample.match(letter)?.length ?? 0 }));
  const count = (name: string) => counts.find((item) => item.name === name)?.count ?? 0;
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a));
  if (best.count === 0) return null;
  // A Han character says as much as three letters; kana among Han means Japanese.
  if (count('han') + count('kana') > count('latin') / 3 && count('han') + count('kana') > count('hangul')) {
    return count('kana') > (count('han') + count('kana')) * 0.05 ? 'kana' : 'han';
  }
  return best.name;
}

function guessByScript(script: string, sample: string, tag: string | null): string {
  const count = (letters: RegExp) => sample.match(letters)?.length ?? 0;
  switch (script) {
    case 'kana':
      return 'ja';
    case 'hangul':
      return 'ko';
    case 'han':
      return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
    case 'cyrillic':
      return keepOthers(tag, 'Cyrl', count(UKRAINIAN) > count(RUSSIAN) ? 'uk' : 'ru');
    case 'arabic':
      return keepOthers(tag, 'Arab', count(PERSIAN) > count(ARABIC) ? 'fa' : 'ar');
    case 'hebrew':
      return keepOthers(tag, 'Hebr', 'he');
    default:
      return keepOthers(tag, 'Deva', 'hi');
  }
}

/** Bulgarian, Urdu, Marathi: a language that we have no words of is believed where its script fits. */
function keepOthers(tag: string | null, script: string, guess: string): string {
  if (!tag || languages.some((language) => isSameLanguage(language.code, tag))) return guess;
  return new Intl.Locale(tag).maximize().script === script ? tag : guess;
}

function guessByWords(sample: string, tag: string | null): string {
  const words = sample.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  const share = (language: Language) => {
    const list = toWordSet(language.sentences.functionWords);
    const letters = OWN_LETTERS[language.code];
    const spelt = letters ? words.filter((word) => letters.test(word)).length : 0;
    const known = words.filter((word) => list.has(word)).length;
    return (known + spelt * LETTER_WEIGHT) / Math.max(1, words.length);
  };
  const latin = languages.filter((language) => new Intl.Locale(language.code).maximize().script === 'Latn');
  const ranked = latin
    .map((language) => ({ code: language.code, share: share(language) }))
    .sort((a, b) => b.share - a.share);
  const [best] = ranked;
  if (!best || best.share < MIN_SHARE) return tag && new Intl.Locale(tag).maximize().script === 'Latn' ? tag : 'und';
  const own = tag && ranked.find((item) => isSameLanguage(item.code, tag));
  if (own) return own.share * CLEARLY >= best.share ? own.code : best.code;
  // Czech, Finnish: related words make a neighbour of ours score, though not as its own texts do.
  const isOther = tag !== null && new Intl.Locale(tag).maximize().script === 'Latn';
  return isOther && tag && best.share < 0.3 ? tag : best.code;
}

/** 'zh-TW' and 'zh-Hant' are one; 'zh-CN' is another. */
function isSameLanguage(a: string, b: string): boolean {
  const [one, other] = [new Intl.Locale(a).maximize(), new Intl.Locale(b).maximize()];
  return one.language === other.language && (one.language !== 'zh' || one.script === other.script);
}
