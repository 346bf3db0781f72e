import { fromSource, isSourceBehind } from './attribute-source.ts';
import { citedSubject } from './cited.ts';
import { clauseOpener } from './clause-opener.ts';
import { findDistantSubject } from './distant-subject.ts';
import * as flag from './flags.ts';
import { type Attribution, bitsAt, type Frame, followsLead, isInClause, isNounHere, wordAt } from './frame.ts';
import { impersonalSubject } from './impersonal.ts';
import { findLeftSubject } from './left-subject.ts';
import { findRightSubject } from './right-subject.ts';
import { isSignature, signatureEnd } from './signature.ts';
import { isInSubordinate, isReportedBefore, leadsOn } from './told-before.ts';
import { afterUnknownVerb } from './unknown-verb.ts';
import { attributiveVerb, cleftSubject, quotedBy, topicBehind, verbFinalSubject } from './verb-final-subject.ts';

/** “Q,” said X / “Q,” X said / “Q,” according to X. */
export function after(frame: Frame): Attribution | null {
  const { sentence, at, tokens, lexicon, draft } = frame;
  const ending = frame.text.slice(Math.max(draft.start, draft.end - 1), draft.end);
  let i = at + 1;
  const led = followsLead(frame);
  let linked =
    /[,，،]/.test(ending) ||
    draft.dialogue ||
    (!led &&
      (/[!?…؟？！]/.test(ending) || lexicon.traits.verbFinal || (!lexicon.data.capitals && at === sentence.from)));
  // 她怒批，「…？」她並質疑: a quote that ends as a sentence leaves what follows to the next one.
  if (lexicon.traits.clausal && at > sentence.from && (led || /[。！？!?]/.test(ending))) return null;
  if (lexicon.traits.clausal && leadsOn(frame)) return null;
  // "Hiệp hội khẳng định “Q”, đồng thời yêu cầu …": the verb right before the words has told who speaks, the next one goes on.
  const isTold = bitsAt(frame, at - 1) & flag.Verb && /^,$/.test(wordAt(frame, at + 1));
  if (isTold && lexicon.data.order === 'subject-verb' && lexicon.data.dropsSubject && lexicon.data.capitals)
    return null;
  let dashed = false;
  while (i < sentence.to && bitsAt(frame, i) & flag.Punctuation) {
    if (/^[,،，؛:—–―-]$/.test(wordAt(frame, i))) linked = true;
    else if (!/^[.)!?…—–―؛;-]$/.test(wordAt(frame, i))) return null;
    // A hyphen only between spaces: “Save the bridge”-campaign is one word.
    dashed ||= /^[—–―]$/.test(wordAt(frame, i)) || isSpacedHyphen(frame, i);
    i++;
  }
  const start = i;
  if (isInSubordinate(frame) || isReportedBefore(frame)) return null;
  const bits = bitsAt(frame, start);
  if ((bits & flag.Source || isSourceBehind(frame, start)) && linked && !led) return fromSource(frame, start);
  if (dashed && isSignature(frame, start))
    return {
      subject: { from: start, to: signatureEnd(frame, start), weak: false },
      cue: start - 1,
      confidence: 'direct',
    };
  const attributive = attributiveVerb(frame, start);
  const described = attributive < 0 ? null : findRightSubject(tokens, attributive, sentence.to, lexicon);
  if (described) return { subject: described, cue: attributive, confidence: 'direct' };
  let opening = start;
  while (bitsAt(frame, opening) & (flag.Skip | flag.Time)) opening++;
  for (; i < Math.min(start + 14, sentence.to); i++) {
    const here = bitsAt(frame, i);
    if (here & (flag.Quoted | flag.Opener) || isStop(frame, i)) break;
    const isQuotative = i === start && frame.lexicon.quotatives.includes(wordAt(frame, i));
    const isGuess = linked && !led && (here & flag.Guess) > 0 && i === opening;
    if (!isQuotative && !isGuess && (!(here & flag.AnyVerb) || isNounHere(frame, i))) continue;
    // “Q,” Will said: behind the comma inside the marks only a name has a capital.
    const isName = i === start + 1 && /[,，]$/.test(ending) && (bitsAt(frame, start) & flag.Capital) > 0;
    const bare =
      (!isName && tokens.slice(start, i).every((token) => token.bits & (flag.Skip | flag.Time | flag.Punctuation))) ||
      (i === start + 1 && lexicon.data.bareNouns === true && bitsAt(frame, start) === 0);
    if (here & flag.Conjunction) break;
    // «Q»، مضيفاً: «Q»: a participle before a colon leads to the next quote.
    if (bare && here & flag.Skip && /^[:：]$/.test(wordAt(frame, i + 1))) break;
    if (lexicon.traits.verbFinal) {
      const subject =
        cleftSubject(frame, i) ??
        (isQuotative ? (quotedBy(frame, i) ?? topicBehind(frame, i) ?? cried(frame, i)) : null) ??
        verbFinalSubject(frame, start, i);
      return { subject, cue: i, confidence: subject ? 'direct' : 'likely' };
    }
    if (bare) {
      const special = linked ? (impersonalSubject(frame, i) ?? citedSubject(frame, i)) : null;
      if (special) return { subject: special, cue: i, confidence: 'direct' };
      const isParticiple = lexicon.leadEndings.some((ending) => wordAt(frame, i).endsWith(ending));
      // 日本首相以「Q」形容此事: the marks stand inside the clause of whoever acts before them.
      if (lexicon.traits.clausal && at > sentence.from) break;
      const right = here & flag.ObjectVerb || isParticiple ? null : findRightSubject(tokens, i, sentence.to, lexicon);
      if (right) return { subject: right, cue: i, confidence: 'direct' };
      const distant =
        (linked || (at === sentence.from && i <= opening + 1)) && !isParticiple && !(here & flag.ObjectVerb)
          ? findDistantSubject(tokens, i, sentence.to, lexicon)
          : null;
      if (distant) return { subject: distant, cue: i, confidence: 'direct' };
      // “Q,” wrote “The Paper”: what the marks hold behind the verb is the speaker's name.
      const next = tokens[i + 1];
      if (linked && next && i + 1 < sentence.to && next.bits & flag.Quoted && next.end - next.start < 40)
        return { subject: { from: i + 1, to: i + 2, weak: false }, cue: i, confidence: 'direct' };
      if (lexicon.data.dropsSubject && linked && here & (dashed ? flag.Verb | flag.Guess : flag.Verb))
        return { subject: null, cue: i, confidence: 'likely' };
      break;
    }
    if (isInClause(frame)) return null;
    const near = isName ? { from: start, to: i, weak: false } : findLeftSubject(tokens, i, start, lexicon);
    const isGoverned = near !== null && (bitsAt(frame, near.from - 1) & flag.Preposition) > 0;
    const left = lexicon.traits.clausal
      ? (clauseOpener({ ...frame, sentence: { from: start, to: sentence.to } }, near, i) ?? (isGoverned ? null : near))
      : near;
    if (
      left &&
      (!left.weak || lexicon.data.unspaced) &&
      (lexicon.traits.clausal ||
        tokens
          .slice(start, left.from)
          .every((token) => token.bits & (flag.Skip | flag.Time | flag.Preposition | flag.Figure))) &&
      linked &&
      (!lexicon.data.strictSecond || !draftIsPartial(frame))
    )
      return { subject: left, cue: i, confidence: 'direct' };
    // 聽到記者提問，小寶回答: the verb of a clause that names nobody who acts.
    if (left || !lexicon.traits.clausal) break;
  }
  return linked && !led
    ? afterUnknownVerb(
        frame,
        start,
        /[,，،]/.test(ending) || wordAt(frame, start - 1) === ',' || dashed || draft.dialogue,
      )
    : null;
}

/** "ein Sprecher der „Polizei von Köln“, X sagte": in a verb-second clause such a subject belongs to another sentence. */
function draftIsPartial(frame: Frame): boolean {
  const before = bitsAt(frame, frame.at - 1);
  return before !== 0 && !(before & flag.Punctuation);
}

/** A colon, a semicolon or a full stop that belongs to no abbreviation ("bà T., một người dân"). */
const isStop = (frame: Frame, i: number) =>
  /^[.:;]$/.test(wordAt(frame, i)) && !(wordAt(frame, i) === '.' && bitsAt(frame, i - 1) & flag.Abbreviation);

/** Turkish “…” diye isyan etti Zehra Demir: whatever the verb, who cries it follows unless named before the quote. */
const cried = ({ tokens, sentence, lexicon, at }: Frame, particle: number) =>
  at === sentence.from ? findDistantSubject(tokens, particle, sentence.to, lexicon) : null;

const isSpacedHyphen = ({ text, tokens }: Frame, i: number) =>
  tokens[i]?.word === '-' && /\s/.test(text.charAt((tokens[i]?.start ?? 0) - 1));
