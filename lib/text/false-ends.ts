import type { Language } from '../languages/language.ts';
import { toWordSet } from './words.ts';

const CLOSERS = /["”’»›)\]）」』】》'“‘]+$/u;
const OPENER_OF: Readonly<Record<string, string>> = {
  '”': '“„”',
  '“': '„',
  '’': '‘',
  '‘': '‚',
  '»': '«',
  '«': '»',
  ')': '(',
  '）': '（',
  '」': '「',
  '』': '『',
  '》': '《',
};
// Behind these a quote was announced, so its own end is the end of the sentence as well.
const ANNOUNCES = /[：:，,、]$/u;
const SMALL_START = /^["'“‘„«»(]?[—–-]?\s*\p{Ll}(?!\p{Lu})/u;
const CASELESS_START = /^\p{Lo}/u;
// は, を, と …: a particle can't open a sentence, so what stood before was a name (モーニング娘。) or an exclamation.
// はい and はじめて are words of their own.
const PARTICLE_START =
  /^(?:は(?![いじっるやずん]|たし)|が(?![んっ])|を|に(?![ほわんぎせ])|へ(?![いや])|と(?!ころ|き|も|り|て|ん)|の(?![ちんど]))/u;
const QUOTE_BEFORE = /(["”»」])\s*[^\s\p{P}]{0,6}\s*$/u;
const QUOTE_NEXT = /^[^\s\p{P}]{0,6}\s?["“«「„]/u;
const ABBREVIATION = /(?:^|[^\p{L}\p{M}\p{N}])((?:\p{L}\p{M}*[.．][\s-]?)*[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)?)[.．]$/u;
const ORDINAL = /(?:^|[^\p{L}\p{N}.,])(?:\p{Nd}{1,2}|[IVX]{1,6})\.$/u;
// Latin abbreviations inside text of other scripts.
const INTERNATIONAL = toWordSet('dr mr mrs ms prof st vs no');
const NO_VOWEL = /^(?:[bcdfghjklmnpqrstvwxz]{2,4}|[бвгджзклмнпрстфхцчшщ]{2,4})$/u;
const MAX_QUOTE = 400;

/** Does the sentence that began at `start` go on behind `end`, where annex 29 would end it? */
export function isFalseEnd(text: string, start: number, end: number, language: Language): boolean {
  const before = text.slice(start, end).trimEnd();
  const after = text.slice(end, end + 60).trimStart();
  if (SMALL_START.test(after) || PARTICLE_START.test(after) || /^[,;，、；]/u.test(after)) return true;
  // '1. Open the lid.': the number of a list opens its sentence.
  if (/^\p{Nd}{1,2}[.)]$/u.test(before.trimStart())) return true;
  if (isInsideTitle(before)) return true;
  const closer = CLOSERS.exec(before)?.[0].at(-1);
  if (closer) {
    // “Who was it?” “Not me.” are two, “Go!” “Run!” the crowd shouted is one.
    if (/[.?!。！？।؟]$/u.test(before.replace(CLOSERS, '').trimEnd()) && /^["“«„「]/u.test(after))
      return isAttribution(skipQuotes(text.slice(end, end + MAX_QUOTE)), language);
    if (/[?!]/u.test(before.slice(-3)) && hasAttribution(after, language.sentences.attributionVerbs)) return true;
    if (!CASELESS_START.test(after) && !QUOTE_NEXT.test(after)) return false;
    return isGoingOnAfterQuote(
      text.slice(Math.max(0, end - MAX_QUOTE), start + before.length),
      closer,
      after,
      language,
    );
  }
  const next = /^["'“„«(]?([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? '';
  // Scripts with capitals: a grammar word with a capital begins something new. The others: only pronouns say so.
  const starters = CASELESS_START.test(next) ? language.facts.leaning : language.sentences.functionWords;
  const isStarter = toWordSet(starters).has(next.toLowerCase()) && !/^\p{L}\p{M}*[.．]/u.test(after);
  if (/\.\.$/u.test(before))
    return CASELESS_START.test(next) && !isStarter && toWordSet(language.sentences.functionWords).has(next);
  return /[.．]$/u.test(before) && isAbbreviation(before.slice(-40), after, next, isStarter, language);
}

/** Titles of works keep their marks: 《你好！世界》. */
function isInsideTitle(before: string): boolean {
  return before.lastIndexOf('《') > before.lastIndexOf('》') || before.lastIndexOf('『') > before.lastIndexOf('』');
}

/**
 * “你去哪里？”她问。 goes on, 他问：“你去哪里？” is over. Scripts with capitals say so by the small letter of 'she asked'; the
 * others by what stands before the opening mark.
 */
function isGoingOnAfterQuote(before: string, closer: string, after: string, language: Language): boolean {
  if (QUOTE_NEXT.test(after)) return true;
  let lead = before;
  let mark: string | undefined = closer;
  while (mark) {
    const open = findOpener(lead, mark);
    if (open < 0) return false;
    lead = lead.slice(0, open);
    // In a row of quotes ("…" and "…") the first tells how the row was announced.
    const row = QUOTE_BEFORE.exec(lead);
    mark = row?.[1];
    if (row) lead = lead.slice(0, row.index + 1);
  }
  lead = lead.trimEnd();
  // A quote that is a sentence by itself goes on only into its attribution, where the language has words for that.
  if (lead === '' && /["”’»」]/u.test(closer) && language.sentences.attributionVerbs)
    return isAttribution(after, language);
  if (/[)）\]]/u.test(closer)) return lead !== '' && !/[.。！？!?।؟]$/u.test(lead);
  return !ANNOUNCES.test(lead);
}

/** Where the quote that ends with `closer` at the end of `before` began, -1 if that can't be seen. */
function findOpener(before: string, closer: string): number {
  const openers = OPENER_OF[closer] ?? closer;
  for (let i = before.length - 2; i >= 0; i--) if (openers.includes(before.charAt(i))) return i;
  return -1;
}

function isAbbreviation(before: string, after: string, next: string, isStarter: boolean, language: Language): boolean {
  const data = language.sentences;
  // '31. 12. 2023'
  if (/(?<!\p{Nd})\p{Nd}{1,2}\.$/u.test(before) && /^(?:\p{Nd}{1,2}\.\s?)?\p{Nd}{4}(?!\p{Nd})/u.test(after))
    return true;
  if (data.hasPointOrdinals && ORDINAL.test(before)) return next !== '' && !isStarter;
  const found = ABBREVIATION.exec(before)?.[1];
  if (!found) return false;
  // 据A.史密斯: no space before the initial.
  const whole = found
    .replace(/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+(?=[A-Za-z])/u, '')
    .normalize('NFKC')
    .replace(/\s/gu, '')
    .toLowerCase();
  const last = whole.split(/[.]-?/u).at(-1) ?? '';
  // 'www.exemple.fr.' is an address, not Fr.
  if (/(?:^|\s)(?:https?:|www\.)\S+$|[\p{L}\p{N}]{4}\.\p{L}{2,4}\.$/u.test(before)) return false;
  // '570 م. وتوفي': the sign of the era, and a new clause with 'and'.
  if (/\p{Nd}\s?[مه]\.$/u.test(before) && /^و\p{L}/u.test(after)) return false;
  const isIn = (list?: string) => toWordSet(list).has(whole) || (last.length > 1 && toWordSet(list).has(last));
  // '5 тыс.', 'в 1941 г.': behind a figure it is a unit, and those end sentences.
  if (isIn(data.neverEnd) && isStarter && /\p{Nd}\s?\p{L}+\.$/u.test(before)) return false;
  if (isIn(data.neverEnd) || (!data.neverEnd && INTERNATIONAL.has(last))) return true;
  const isFigure = /^[#№]?\p{Nd}/u.test(after);
  if (isIn(data.beforeFigure)) return isFigure || /^[IVXLC]+\b/u.test(after);
  if (isIn(data.oftenEnd)) return isFigure;
  if (isIn(data.mayEnd)) return isFigure || !isStarter;
  // Words without a vowel (Hbf., Pfc.) and short titles before initials (Ген. И. П.) are abbreviations in any language.
  if (
    (NO_VOWEL.test(last) && /(?<!\p{L})\p{Lu}\p{Ll}+\.$/u.test(before)) ||
    (/^\p{Lu}\.\s?\p{Lu}/u.test(after) && /(?<!\p{L})\p{Lu}\p{Ll}{1,4}\.$/u.test(before))
  )
    return !isStarter;
  return isInitial(last) && !isStarter && !isFigure;
}

/** "Are you sure?" Ross asked. */
function hasAttribution(after: string, verbs: string | undefined): boolean {
  const verb = verbs ? /^(?:(?:the\s)?\p{Lu}[\p{L}.'’-]*\s){1,4}(\p{Ll}+)/u.exec(after)?.[1] : undefined;
  return verb !== undefined && toWordSet(verbs).has(verb);
}

/** What stands behind the quotes at the beginning of `text`. */
function skipQuotes(text: string): string {
  return text.replace(/^\s*(?:["“«„「][^"“”«»「」]*[.?!。！？।؟]\s?["”“»」]\s*)+/u, '');
}

/** Does `text` tell who said what stood before: by a small letter, と, or a verb of its first clause? */
function isAttribution(text: string, { sentences, facts }: Language): boolean {
  if (SMALL_START.test(text) || PARTICLE_START.test(text)) return true;
  if (!CASELESS_START.test(text)) return false;
  const isPronoun = /^\p{Script=Han}/u.test(text) && facts.leaning.split(' ').some((word) => text.startsWith(word));
  return isPronoun || hasWord(text, sentences.attributionVerbs ?? '');
}

function hasWord(text: string, list: string): boolean {
  const words = toWordSet(list);
  const clause = text.slice(0, 60).split(/[।.!?。！？؟]/u)[0] ?? '';
  // Han has no spaces: a verb is seen anywhere in the clause.
  if (/^\p{Script=Han}/u.test(list)) return [...words].some((word) => clause.includes(word));
  return (clause.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => words.has(word));
}

/** 'J. R. Hartley', 'U.S. Senate', 'ए. पी. जे.' */
function isInitial(word: string): boolean {
  return /^\p{L}\p{M}*$/u.test(word);
}
