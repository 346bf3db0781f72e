import { cutInterruptions } from './interruptions.ts';
import type { Lexicon } from './lexicon.ts';
import type { Draft } from './paragraphs.ts';

const DIALOGUE = /^\s*(?:[—–―]\s*|[-ـ]\s+)(?=[\p{L}\p{N}¿¡…"'«“„])/u;
const RUN_IN = /[.!?…:]["”»]?\s[–—]\s(?=[\p{Lu}¿¡])/gu;
const QUOTE_AFTER_DASH = /^\s*[—–―-]\s*["«“„»]/u;

/** Speech behind a dash inside a paragraph, where an attribution follows it: "… . – Nie mamy pieniędzy – mówi." */
export function runInDialogue(
  text: string,
  from: number,
  to: number,
  paragraph: number,
  lexicon: Lexicon,
  isSpeech = false,
): Draft[] {
  const leads = [...text.slice(from, to).matchAll(RUN_IN)];
  const opens = lexicon.data.dashOpens === true;
  const drafts: Draft[] = [];
  // "Maj odparła: – Najpierw się wyśpię. I dorzuciła: – Potem wrócę.": each colon leads to its own.
  const used = opens ? leads : leads.filter((lead, i) => i === 0 || lead[0].startsWith(':'));
  for (const [number, lead] of used.entries()) {
    const dash = from + lead.index + lead[0].search(/[–—]/);
    const start = from + lead.index + lead[0].length;
    const next = used[number + 1];
    const end = next ? (opens ? from + next.index + 1 : lastStop(text, start, from + next.index)) : to;
    const isTold = (at: number) => opens && next !== undefined && /[.!?]\s*$/.test(text.slice(start, at));
    const pieces = cutInterruptions(text, start, end, lexicon, opens ? 'opened' : 'run-in').filter(
      (piece, index) => index === 0 || !isTold(piece.start),
    );
    const last = pieces[pieces.length - 1];
    // Once one has been attributed, the next in the paragraph is speech too.
    const isLed = lead[0].startsWith(':') || isSpeech || drafts.length > 0;
    if (last && (isLed || pieces.length > 1 || last.end < end - 2))
      drafts.push(
        ...pieces.map((piece, index) => toDraft(piece, index === 0 ? dash : piece.start, paragraph, index > 0)),
      );
  }
  return drafts;
}

/** Behind the sentence that ends last before `to`. */
function lastStop(text: string, from: number, to: number): number {
  const stops = [...text.slice(from, to).matchAll(/[.!?…](?=\s)/gu)];
  const last = stops[stops.length - 1];
  return last ? from + last.index + 1 : to;
}

/** A paragraph that opens with a dash; where a dash never closes speech, each one inside opens more of it. */
export function dialogueDrafts(text: string, from: number, to: number, paragraph: number, lexicon: Lexicon): Draft[] {
  const lead = DIALOGUE.exec(text.slice(from, to))?.[0].length ?? 0;
  const opens = lexicon.data.dashOpens === true;
  const next = opens ? [...text.slice(from, to).matchAll(RUN_IN)][0] : undefined;
  const end = next ? from + next.index + 1 : to;
  // Between the full stop behind an attribution and the next dash stands narration.
  const isTold = (start: number) => next !== undefined && /[.!?]\s*$/.test(text.slice(from, start));
  const own = cutInterruptions(text, from + lead, end, lexicon, opens ? 'opened' : 'dialogue')
    .filter((piece, index) => index === 0 || !isTold(piece.start))
    .map((piece, index) => toDraft(piece, index === 0 ? from : piece.start, paragraph, index > 0));
  return next ? [...own, ...runInDialogue(text, end - 1, to, paragraph, lexicon, true)] : own;
}

const toDraft = (
  { start, end }: { readonly start: number; readonly end: number },
  open: number,
  paragraph: number,
  resumed: boolean,
): Draft => ({ open, start, end, close: end, closed: true, paragraph, dialogue: true, resumed });

export const isDialogueLine = (line: string) => DIALOGUE.test(line) && !QUOTE_AFTER_DASH.test(line);

/** "– Nej, det tror jag inte.": a sentence of its own behind the dash, no item of a list. */
export const isSpokenLine = (line: string) => isDialogueLine(line) && /^\s*[—–]\s*\p{Lu}.*[.!?…]\s*$/u.test(line);

export function isAttributedDialogue(text: string, from: number, to: number, lexicon: Lexicon): boolean {
  if (!isDialogueLine(text.slice(from, to))) return false;
  const lead = DIALOGUE.exec(text.slice(from, to))?.[0].length ?? 0;
  const pieces = cutInterruptions(text, from + lead, to, lexicon, 'dialogue');
  const [last] = pieces.slice(-1);
  return pieces.length > 1 || (last !== undefined && last.end < to - 2);
}
