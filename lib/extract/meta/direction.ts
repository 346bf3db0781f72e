const SAMPLE_CHARS = 1_500;
const RTL = /^(?:ar|fa|he|iw|ur|yi|ps|ckb|ug|sd|dv)\b/i;

/** 'rtl' where the article's letters run that way (or, with too few of them, its language does). */
export function readDirection(language: string, prose: string): 'ltr' | 'rtl' {
  const text = prose.slice(0, SAMPLE_CHARS);
  const rtl = text.match(/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thaana}\p{Script=Syriac}]/gu)?.length ?? 0;
  const all = text.match(/\p{L}/gu)?.length ?? 0;
  if (all < 20) return RTL.test(language) ? 'rtl' : 'ltr';
  return rtl > all / 2 ? 'rtl' : 'ltr';
}
