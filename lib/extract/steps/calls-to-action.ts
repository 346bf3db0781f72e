import type { Draft } from '../draft.ts';
import type { CueMatcher } from '../match-cue.ts';
import { CALL_NAMES, hasName } from '../names.ts';
import { type Story, weigh } from '../story.ts';
import type { Step } from './step.ts';

const MAX_WEIGHT = 360;
/** '12 issues for £11. Click here for more.' */
const MAX_OFFER = 240;
/** What a content system should have turned into a button: '[button link=…]Send us yours[/button]'. */
const SHORTCODE = /^\[(\w{3,20})\b[^\]]{0,300}\].{0,200}\[\/\1\]$/s;
/** A call that is no more than itself: 'Subscribe now!', 'Advertisement'. */
const REST_CHARS = 28;
const ADDRESS = /\bhttps?:\/\/\S+/;

/** Subscribe, follow, share, download: asked of the reader, not told by the story. */
export const callsToAction: Step = {
  name: 'calls-to-action',
  find: (drafts, story) => drafts.filter((draft) => isCall(draft, story)),
};

function isCall(draft: Draft, story: Story): boolean {
  if (
    draft.kind === 'figure' ||
    draft.kind === 'embed' ||
    draft.kind === 'code' ||
    draft.kind === 'rule' ||
    draft.kind === 'table'
  )
    return false;
  const { calls } = story.cues;
  const weight = weigh(draft.text);
  if (weight > MAX_WEIGHT) return false;
  if (hasName(CALL_NAMES, story.namesOf(draft))) return true;
  if (draft.linked >= 0.5 && isLabelled(draft.element, calls)) return true;
  if (SHORTCODE.test(draft.text) || (draft.linked > 0 && weight < MAX_OFFER && endsInCall(draft.text, story)))
    return true;
  const cue = calls.startsWith(draft.text);
  if (cue === 0) return false;
  const rest = weigh(draft.text.slice(cue).replace(ADDRESS, ''));
  if (rest <= REST_CHARS && !/[,;，；、]/.test(draft.text) && draft.text.split(/[.!?]\s/).length < 3) return true;
  return (
    draft.linked >= 0.12 ||
    (weight < MAX_OFFER && story.cues.namesChannel(draft.text)) ||
    isSetApart(draft.element) ||
    isShouted(draft.text)
  );
}

/** Whether the last of several sentences asks for a click. */
function endsInCall(text: string, { cues }: Story): boolean {
  const last =
    text
      .slice(0, -1)
      .split(/[.!?]\s+/)
      .slice(1)
      .at(-1) ?? '';
  return (last.length < 60 || cues.namesChannel(last)) && cues.calls.startsWith(last) > 0;
}

/** 'Advertisement' in an element of its own, and links behind it. */
function isLabelled(element: Element, calls: CueMatcher): boolean {
  const label = element.firstElementChild?.textContent?.trim() ?? '';
  return element.firstElementChild?.localName !== 'a' && label !== '' && calls.startsWith(label) === label.length;
}

/** Wholly bold or italic: how editors part a notice from the text. */
function isSetApart(element: Element): boolean {
  const [only, ...more] = [...element.childNodes].filter((node) => node.textContent?.trim());
  return more.length === 0 && !!only && /^(?:EM|I|STRONG|B)$/.test(only.nodeName);
}

const isShouted = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();
