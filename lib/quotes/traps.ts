import * as flag from './flags.ts';
import type { Attribution } from './frame.ts';
import type { Lexicon } from './lexicon.ts';
import type { Token } from './tokens.ts';

/** Behind `cue`, which says who speaks, a word behind the noun is its verb in a script without capitals ("התוכנית גובשה “Q”"). */
export function isTrapped(
  tokens: readonly Token[],
  at: number,
  from: number,
  cue: number,
  lexicon: Lexicon,
  isSmall: boolean,
  subject: Attribution['subject'],
): boolean {
  const { data, genders } = lexicon;
  // "Op zijn pet prijkt het motto van de ploeg: “Q”": no verb of speech before the colon.
  const isLabel = tokens[at - 1]?.word === ':' && !tokens.slice(from, at).some(({ bits }) => bits & flag.Verb);
  // Persian "او را «شهردار» می‌خوانند": what somebody is called.
  const isCalled = data.objectMark !== undefined && tokens[at - 1]?.word === data.objectMark;
  const isTo = data.objectMark !== undefined && ((tokens[at - 2]?.bits ?? 0) & flag.Preposition) > 0;
  if (genders.has(tokens[isCalled ? at - 2 : at - 1]?.word ?? '') && (isCalled || isTo)) return true;
  // "stod ”A” och ”B”": what goes for the one goes for the other.
  const joint = (tokens[at - 1]?.bits ?? 0) & flag.Conjunction || tokens[at - 1]?.word === ',';
  if (joint && data.capitals && !data.nounCapitals && at - 2 > from && (tokens[at - 2]?.bits ?? 0) & flag.Quoted)
    return isTrapped(tokens, at - 2, from, cue, lexicon, isSmall, subject);
  if (at > from && isCounted(tokens[at - 1]?.word ?? '', data)) return true;
  // Turkish "yazılı açıklamada, “Q”": where every modifier stands before its noun, a sign is told right before the marks.
  const isAdjacent = data.order === 'verb-final' && data.capitals;
  const reach = isAdjacent ? 1 : isLabel && data.capitals && !data.nounCapitals ? 6 : 3;
  for (let i = at - 1; i >= Math.max(from, at - reach); i--) {
    const bits = tokens[i]?.bits ?? 0;
    // "Хранитель музея Нелли Бок открывает сейф: «Q»": whom the words are said by is no sign.
    const isInName = subject && i >= subject.from && i < subject.to - 1 && (tokens[i + 1]?.bits ?? 0) & flag.Capital;
    if (isLabel && isInName) continue;
    // 制度の見直しは「Q」: without spaces a longer word between is what the sentence is about.
    if (data.unspaced && bits === 0 && (tokens[i]?.word.length ?? 0) > 1) return false;
    // "матч був «найважчим у кар’єрі»": without a capital no title, so the noun has to stand right before it.
    const isSaid = ((tokens[at - 1]?.bits ?? 0) & (flag.Skip | flag.AnyVerb | flag.Guess)) > 0;
    if (bits & flag.Trap && isSmall && data.capitals && i < at - 1 && isSaid) return false;
    // "אמרה כי התוכנית "תצא לדרך בשנה הבאה"": the noun opens what is said, the words say something of it up to the end.
    const isTopic = !data.capitals && i === at - 1 && cue < i && ((tokens[i - 1]?.bits ?? 0) & flag.Opener) > 0;
    if (bits & flag.Trap && isTopic && (tokens[at + 1]?.bits ?? flag.Punctuation) & flag.Punctuation) return false;
    if (bits & flag.Trap && tokens[i]?.word.includes(' ')) return true;
    if (bits & flag.Trap) return !(cue < i && i < at - 1 && tokens[at - 1]?.bits === 0);
    // Persian را: the noun is an object, the quote says something of it.
    if (data.objectMark !== undefined && tokens[i]?.word === data.objectMark) return false;
    // "un drap proclame « … »": it is the banner that says so.
    if (bits & flag.Verb && !isLed(tokens, at)) return isSign(tokens, i);
    if (bits & (flag.Verb | flag.Quoted) || (bits & flag.Punctuation && !/^[,:(]$/.test(tokens[i]?.word ?? '')))
      return false;
  }
  return false;
}

/** 留了一节“学习车厢”: a numeral and its counter, which no words of speech take. */
const isCounted = (word: string, { counters }: Lexicon['data']): boolean =>
  counters?.includes(word.slice(-1) || ' ') === true &&
  /[\d一二两兩三四五六七八九十几幾数數多]$/u.test(word.slice(0, -1));

/** 「Q」と書かれた紙, “Q”的横幅, “Q” adlı belgesel: where the noun comes last, what tells of a sign or a title follows the marks. */
export function isNamedBehind(
  tokens: readonly Token[],
  at: number,
  to: number,
  { data, ofBehind }: Lexicon,
  isOneWord: boolean,
): boolean {
  if (data.order !== 'verb-final' && !data.unspaced) return false;
  // ‘पीटीआई-भाषा’ से कहा, ‘एक्स’ पर लिखा: one word before a postposition names where or to whom.
  const behind = tokens[at + 1]?.bits ?? 0;
  if (!data.unspaced && !data.capitals && isOneWord && at + 1 < to && behind & flag.Preposition) return true;
  let i = data.unspaced && ofBehind.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  // 高喊「還我市場」、「市長出來」等口號
  while (
    data.unspaced &&
    (/^[、等]+$/.test(tokens[i]?.word ?? '') || (i > at + 1 && (tokens[i]?.bits ?? 0) & flag.Quoted))
  )
    i++;
  // 「走る、つなぐ」をテーマに, 「早打針」為口號: one particle between.
  const next = tokens[i];
  if (
    data.unspaced &&
    next &&
    (next.bits & flag.Preposition || (next.bits === 0 && next.word.length < 3)) &&
    i + 1 < to
  )
    i++;
  return i < to && ((tokens[i]?.bits ?? 0) & flag.Trap) > 0;
}

/** "A plataforma «Salvar a Praia» convocou", "תנועת “הצילו את החוף” קוראת": a noun right before the marks and no verb before it, what follows says what the bearer of the name does. */
export function isNamed(
  text: string,
  tokens: readonly Token[],
  at: number,
  { from, to }: { readonly from: number; readonly to: number },
  { data, traits }: Lexicon,
): boolean {
  const noun = tokens[at - 1];
  const next = tokens[at + 1];
  if (!noun || !next || at <= from || at + 1 >= to || (noun.bits & ~(flag.Guess | flag.Role)) !== 0) return false;
  if (tokens.slice(from, at).some(({ bits }) => bits & (flag.AnyVerb | flag.Source | flag.Punctuation))) return false;
  if (traits.plainInverted) return at === from + 1 && (next.bits & flag.AnyVerb) > 0 && noun.bits === 0;
  const isArticle = at === from + 2 && ((tokens[from]?.bits ?? 0) & flag.Determiner) > 0;
  const goesOn = !(next.bits & (flag.Punctuation | flag.Quoted));
  return data.articles === true && isArticle && goesOn && /\p{Lu}/u.test(text.charAt((tokens[at]?.start ?? 0) + 1));
}

/** "autor de «Navegantes del fin del mundo»": a role and what it is the author, the editor or the leader of. */
export const isWorkOf = (
  text: string,
  tokens: readonly Token[],
  at: number,
  { data, of }: Lexicon,
  start: number,
): boolean =>
  data.capitals &&
  !data.nounCapitals &&
  of.has(tokens[at - 1]?.word ?? '') &&
  ((tokens[at - 2]?.bits ?? 0) & flag.Role) > 0 &&
  /\p{Lu}/u.test(text.charAt(start));

/** A title, a banner or the like stands right before the verb, or before "that". */
function isSign(tokens: readonly Token[], verb: number): boolean {
  const bits = (i: number) => tokens[i]?.bits ?? 0;
  return (
    (bits(verb - 1) & flag.Trap) > 0 ||
    ((bits(verb - 1) & (flag.Relative | flag.Opener)) > 0 && (bits(verb - 2) & flag.Trap) > 0)
  );
}

/** "Der Titel des Films lautet „…“": what the marks hold is the name that its subject speaks of. */
export const namesWork = (tokens: readonly Token[], { subject, cue }: Attribution, lexicon: Lexicon): boolean =>
  subject !== null &&
  lexicon.namings.has(tokens[cue]?.word ?? '') &&
  tokens.slice(subject.from, subject.from + 3).some((token) => token.bits & flag.Trap);

/** “Museum for sale,” by Ann Lee: who wrote it follows, so it is a title. */
export function isCredited(tokens: readonly Token[], at: number, to: number, lexicon: Lexicon): boolean {
  const next = tokens[at + 1];
  return (
    at + 2 < to &&
    next !== undefined &&
    lexicon.authors.has(next.word) &&
    ((tokens[at + 2]?.bits ?? 0) & flag.Capital) > 0
  );
}

const isLed = (tokens: readonly Token[], at: number) => /^[:：,，،]$/.test(tokens[at - 1]?.word ?? '');
