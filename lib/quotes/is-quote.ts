import * as flag from './flags.ts';
import { foldWord } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Draft } from './paragraphs.ts';
import type { Speaker } from './speaker.ts';

const ENDED = /[.!?,…。！？，、؟।]$/u;
/** An exclamation mark ends a slogan too. */
const SPOKEN = /[.?,…。？，、؟।]$/u;
/** "on “Face the Nation”", "CNN's “New Day”", "the book “Gone With the Wind”": what stands before a title, not before speech. */
const NamesAWork = flag.Preposition | flag.OtherCase | flag.Capital | flag.Determiner;
const CAPITAL = /^[^\p{L}]*\p{Lu}/u;

/**
 * False for titles of works, scare quotes and the like. Words that their own sentence attributes are kept; without that,
 * only what is long enough or punctuated as speech.
 */
export function isQuote(text: string, draft: Draft, speaker: Speaker, lexicon: Lexicon): boolean {
  if (draft.dialogue || draft.resumed) return true;
  if (speaker.credited) return false;
  const words = text.slice(draft.start, draft.end);
  const { capitals, nounCapitals, unspaced } = lexicon.data;
  const count = unspaced ? words.length / 2 : words.split(/\s+/).length;
  // عمّان: «الأفق العربي»: a place and the paper's name, before the first word of the article.
  if (draft.paragraph === 0 && speaker.led && count <= 3 && isByline(text, draft) && !ENDED.test(words)) return false;
  // 「ただいま」。: marks that are a sentence alone hold what somebody says; one character is a sign.
  if (unspaced && words.length < 2 && !ENDED.test(words)) return false;
  if (unspaced && speaker.alone && speaker.mention && !speaker.trapped) return true;
  const isTitled = capitals && isTitleCase(words, lexicon);
  const isCapital = capitals && CAPITAL.test(words);
  // A title or a slogan opens with a capital; longer words without one are somebody's.
  const isOwnWords = speaker.own && !/\p{Lu}/u.test(words) && count > (capitals ? 3 : 5);
  if (speaker.trapped && !isOwnWords && !SPOKEN.test(words)) return false;
  // 「サムライブルー」の次戦, “铁脚妹”的: what possesses a thing is a name.
  if (unspaced && count <= 4 && /^[の的]/u.test(text.charAt(draft.close)) && !ENDED.test(words)) return false;
  const article = nounCapitals ? articleBefore(text, draft, lexicon) : null;
  // German: "eine „Brücke ohne Nutzen“" judges, "in der „Neuen Bremer Zeitung“" names.
  const isName = text.charAt(draft.close) === '-';
  if (article === 'indefinite' && count > 2 && !isName && speaker.mention && speaker.confidence !== 'unclear')
    return true;
  if (article === 'definite' && isCapital && count < 5 && !ENDED.test(words)) return false;
  // Also where the sentence's own full stop went inside the marks: NBC's “Meet the Press.”
  if (isTitled && !nounCapitals && count > 1 && speaker.before & (flag.OtherCase | flag.Preposition)) return false;
  if (isTitled && !nounCapitals && speaker.before & NamesAWork && !/[.!?]$/.test(words.replace(/[”"]$/u, '')))
    return false;
  // Without capitals to tell a name, a word or two inside the narration are a title or a nickname.
  const isTold =
    isSourced(speaker, lexicon) ||
    (speaker.own &&
      speaker.confidence === 'direct' &&
      count >= 2 &&
      !speaker.trapped &&
      !(speaker.before & flag.Preposition && !(unspaced && isClosing(text, draft))));
  // Turkish “Afet bölgesi” ilanı: nor where the verb comes last, unless a colon leads to them.
  if (lexicon.traits.verbFinal && capitals && count <= 2 && !isTold && !speaker.led && !ENDED.test(words)) return false;
  // “बेबुनियाद” बताया: one word of a judgement, the verb right behind it.
  const isCalledOne =
    lexicon.traits.plainWords &&
    lexicon.traits.verbFinal &&
    speaker.own &&
    !speaker.trapped &&
    isSaidBehind(text, draft, lexicon);
  if (isCalledOne && speaker.mention && speaker.confidence === 'direct') return true;
  if (!capitals && !isTold && count <= 2 && speaker.partial && !speaker.led && !ENDED.test(words)) return false;
  // "به «ایران» گفت": to whom or where.
  if (!capitals && !unspaced && count <= 1 && speaker.before & flag.Preposition && !ENDED.test(words)) return false;
  // "mówią o „małym Manhattanie”": a word or two behind a preposition are a name for something.
  const cue = lexicon.words.get(speaker.verb ?? '') ?? 0;
  const isCalled = (cue & flag.Weak) > 0;
  if (capitals && !isCalled && count <= 2 && speaker.partial && speaker.before & flag.Preposition && !ENDED.test(words))
    return false;
  // "noemt het “onbegrijpelijk”", "la tildó de «caótica»", "Secondo Antigone le celle sono «invivibili»": one word of a judgement.
  const isInverted = lexicon.data.order !== 'subject-verb';
  const isApart = speaker.own && speaker.mention && !speaker.trapped;
  const isJudged =
    (cue & (flag.Verb | flag.Source) && speaker.confidence === 'direct') || (speaker.before & flag.Verb) > 0;
  const isFree = isCalled
    ? !(speaker.before & flag.Preposition) || (speaker.before & flag.Link) > 0
    : !(speaker.before & (flag.Preposition | flag.Determiner));
  if (isInverted && isApart && isFree && (isCalled || isJudged) && count === 1 && /^\p{Ll}{5,}$/u.test(words))
    return true;
  // “Chega!”, gritou a deputada: a whole sentence, however short, and who says it right behind.
  const isSaid = capitals && !nounCapitals && isInverted && speaker.opens && speaker.led;
  if (isSaid && isApart && speaker.confidence === 'direct') return true;
  if (speaker.own) {
    if (lexicon.traits.verbFinal && capitals && !speaker.trapped && isSaidBehind(text, draft, lexicon)) return true;
    if (count <= 1 && !speaker.led && !ENDED.test(words)) return false;
    // «Оце мій Петро», — каже вона: a dash and a verb behind the marks.
    if (capitals && speaker.mention && speaker.led && /^,?\s[—–]\s/u.test(text.slice(draft.close, draft.close + 4)))
      return true;
    if (
      count <= 2 &&
      speaker.confidence !== 'direct' &&
      !(isCalled && lexicon.data.bareNouns) &&
      speaker.before & flag.Determiner
    )
      return false;
    if (isTitled && !nounCapitals && !speaker.led && !ENDED.test(words)) return false;
    // "Pişmanım." dedi: one word that ends as a sentence.
    if (lexicon.traits.verbFinal && speaker.confidence === 'direct' && /[.!?]$/.test(words)) return true;
    if (speaker.confidence === 'direct') return count > 2 || !(nounCapitals ? isCapital : isTitled);
    return count > 2
      ? !isTitled || ENDED.test(words)
      : !isCapital ||
          (speaker.led &&
            (/[.!?]$/u.test(words) || (!nounCapitals && !isTitled && (speaker.before & flag.Punctuation) > 0)));
  }
  // “Hiç yapmazdı.” stands alone and ends as a sentence: few words, but somebody's.
  const isEnded = /[.!?。！？]$/u.test(words) || (capitals && !isTitled);
  if (count <= 2 && !(speaker.alone && speaker.mention && isEnded && count > 1)) return false;
  if (speaker.alone && speaker.mention && !isTitled) return true;
  if (!capitals && speaker.partial && !ENDED.test(words)) return count > 4;
  return ENDED.test(words) || (count > 7 && !(isTitled && nounCapitals)) || (!isTitled && !isCapital);
}

/** 世界正走向「氣候地獄」。: nothing follows that the marks could belong to. */
const isClosing = (text: string, { close }: Draft) => /^[，,。；;！？]/u.test(text.charAt(close));

/** “Yoruldum” diye fısıldadı: the particle of speech or its verb right behind the marks. */
const isSaidBehind = (text: string, { close }: Draft, { words, quotatives }: Lexicon): boolean => {
  const said = /^[,.]?\s*([\p{L}\p{M}]+)/u.exec(text.slice(close, close + 24))?.[1]?.toLowerCase();
  const word = foldWord(said ?? '');
  return quotatives.includes(word) || ((words.get(word) ?? 0) & flag.Verb) > 0;
};

const isByline = (text: string, { open, close }: Draft): boolean =>
  /^[\p{L}\p{M} ]{2,24}[:：]\s*$/u.test(text.slice(0, open)) && /^\s*(?:\n|$)/.test(text.slice(close, close + 4));

/** "לדבריו, מדובר ב"Q"", "X'e göre “Q”": the sentence gives its source, so a word or two of it are somebody's. */
const isSourced = (speaker: Speaker, { words }: Lexicon): boolean =>
  speaker.mention !== null &&
  ((words.get(speaker.verb ?? '') ?? 0) & (flag.Source | flag.SourceAfter | flag.Possessive)) > 0;

/** The article right before the marks, where the language tells its articles apart. */
function articleBefore(text: string, { open }: Draft, lexicon: Lexicon): 'definite' | 'indefinite' | null {
  const word = /\p{L}+(?=\s*$)/u.exec(text.slice(Math.max(0, open - 20), open))?.[0].toLowerCase() ?? '';
  if (lexicon.indefinites.has(word)) return 'indefinite';
  const isDefinite =
    (lexicon.words.get(word) ?? 0) & (flag.Determiner | flag.Oblique) || lexicon.contractions.has(word);
  return isDefinite ? 'definite' : null;
}

/** "Gone With the Wind", "A Long Lunch with Kern": every longer word has a capital, but for small words between two that have one. */
function isTitleCase(words: string, { data, words: known }: Lexicon): boolean {
  const longer = words.split(/\s+/).filter((word) => word.replace(/[^\p{L}\p{M}]/gu, '').length > 3);
  const small = longer.filter((word) => !CAPITAL.test(word));
  // "C’est non": the capital of the first word alone makes no title of a short sentence.
  const isLone =
    longer.length === 1 && /\s\p{Ll}/u.test(words) && words.startsWith(longer[0] ?? ' ') && !data.nounCapitals;
  // "até ao Natal": with small words before its only capital.
  if (small.length === 0 && !CAPITAL.test(words) && words.split(/\s+/).length > 2) return false;
  if (small.length === 0) return longer.length > 0 && !isLone;
  const isSmall = (word: string) => ((known.get(word.toLowerCase()) ?? 0) & flag.Preposition) > 0;
  return !data.nounCapitals && CAPITAL.test(words) && longer.length - small.length > 1 && small.every(isSmall);
}
