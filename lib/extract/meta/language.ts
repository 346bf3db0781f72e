import { toLanguageTag } from './language-tag.ts';

/*
 * lib/text/guess-language.ts asks the same question with the grammar words of all languages. Before a page is read they are not
 * loaded (about 100 KB gzipped), so there is this small one; whoever has the tables checks its answer (choose-language.ts). They
 * are two on purpose: this one may say 'el' or 'und', the other only needs to tell our 22 languages apart.
 */
/** Scripts that (nearly) one language writes, and which; order matters: kana before Han, Hangul before Han. */
const SCRIPTS: readonly { readonly code: string; readonly script: RegExp; readonly also: readonly string[] }[] = [
  { code: 'ko', script: /\p{Script=Hangul}/gu, also: [] },
  { code: 'ja', script: /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, also: [] },
  { code: 'zh', script: /\p{Script=Han}/gu, also: ['ja', 'yue'] },
  { code: 'ru', script: /\p{Script=Cyrillic}/gu, also: ['uk', 'bg', 'sr', 'be', 'mk', 'kk', 'mn', 'ky', 'tg'] },
  { code: 'ar', script: /\p{Script=Arabic}/gu, also: ['fa', 'ur', 'ps', 'ckb', 'ug', 'sd'] },
  { code: 'he', script: /\p{Script=Hebrew}/gu, also: ['yi'] },
  { code: 'hi', script: /\p{Script=Devanagari}/gu, also: ['mr', 'ne'] },
  { code: 'el', script: /\p{Script=Greek}/gu, also: [] },
  { code: 'th', script: /\p{Script=Thai}/gu, also: [] },
  { code: 'bn', script: /\p{Script=Bengali}/gu, also: ['as'] },
  { code: 'ta', script: /\p{Script=Tamil}/gu, also: [] },
];
/** Small words that are frequent in one language and rare in its neighbours. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of that was with for is said has',
  de: 'der und die das nicht ist mit für auch wurde',
  fr: 'les des est dans pour une que du sur pas',
  es: 'los las que del una por con para según está',
  pt: 'não uma dos que com para foi são mais ao',
  it: 'che della di per una sono con anche gli è',
  nl: 'het een van niet voor zijn dat met ook bij',
  pl: 'nie się jest że na przez dla oraz był jak',
  tr: 've bir bu için ile olarak da çok olan daha',
  sv: 'och att det som är inte på för har av',
  id: 'yang dan di untuk dengan tidak dari ini itu pada',
  vi: 'của và là được cho không những trong người các',
  cs: 'že jsem není jako ale podle který bylo jsou při',
};
const SAMPLE_CHARS = 1_500;
/** So many small words of another language are no chance. */
const CLEARLY = 8;
/** Latin letters, digits and signs: of most pages nothing else is left to count. */
const LATIN = /[\u0000-\u036f\u1e00-\u1eff\u2000-\u2bff]+/g;

/** BCP 47: what the page claims, unless its own letters and small words tell otherwise; by these alone where it claims nothing. */
export function readLanguage(claims: readonly string[], prose: string): string {
  const text = prose.slice(0, SAMPLE_CHARS);
  const claim = toLanguageTag(claims);
  const letters = text.replace(/\P{L}+/gu, '').length;
  if (letters < 40) return claim;
  const primary = claim.split('-')[0] ?? '';
  const other = text.replace(LATIN, '').length;
  for (const { code, script, also } of other < letters * 0.1 ? [] : SCRIPTS) {
    const share = (text.match(script)?.length ?? 0) / letters;
    // Japanese mixes kana into Han; a tenth of kana is enough to tell.
    if (share < (code === 'ja' ? 0.1 : 0.4)) continue;
    if (primary === code || also.includes(primary)) return claim;
    if (code === 'ru' && /[іїєґ]/iu.test(text)) return 'uk';
    if (code === 'ar' && /[پچژگ]/u.test(text)) return 'fa';
    return code;
  }
  const isOtherScript = SCRIPTS.some(
    ({ code, also }) => code === primary || (also.includes(primary) && primary !== 'sr'),
  );
  return guessLatin(text, claim === 'und' || isOtherScript ? null : claim);
}

/** A claim is believed unless another language has several times as many of its small words in the text. */
function guessLatin(text: string, claim: string | null): string {
  const counts = new Map<string, number>();
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  const scored = Object.entries(SMALL_WORDS).map(([code, list]) => ({
    code,
    score: list.split(' ').reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const claimed = scored.find(({ code }) => code === claim?.split('-')[0]);
  const [best, next] = scored.sort((a, b) => b.score - a.score);
  if (claim) return best && claimed && best.score >= CLEARLY && best.score > claimed.score * 3 ? best.code : claim;
  return best && best.score >= 3 && best.score > (next?.score ?? 0) * 1.3 ? best.code : 'und';
}
