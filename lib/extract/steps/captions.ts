import type { Draft } from '../draft.ts';
import { CAPTION_NAMES, hasName } from '../names.ts';
import { countLetters } from '../nodes.ts';
import { type Story, weigh } from '../story.ts';
import type { Step } from './step.ts';

/** '(Image: GETTY)', '(AP Photo/Jane Doe)', '/ Getty Images', 'Photo: Hau Dinh, AP', '© NASA' at the end of a line. */
const CREDIT_END =
  /(?:[([（](?:[^()（）]{0,40}\b)?(?:image|photo|picture|credit|foto|fotos|bild|imagen|crédit|via|getty|reuters|afp|ap photo|shutterstock|istock|epa|dpa|ap|фото|图|写真)\b[^()（）]{0,90}[)\]）]|(?:\/|\||,|–|—)\s*(?:getty images|reuters|afp|epa|shutterstock|istock|alamy|associated press|xinhua|dpa))\s*\.?$/iu;
const MAX_WEIGHT = 700;
/** 'The stair, photos © Ann Reed, 2018', and under a picture 'The new hinge via The Quay'. */
const PHOTO_BY = /\bphotos?\s*(?:©|\(c\)|courtesy)[^.]{0,60}\.?$/iu;
const VIA = /\bvia \p{Lu}[\p{L}\d. ]{1,30}$/u;
/** How Chinese, Japanese and Korean captions end: '本报记者 摄', '(写真提供)', '촬영'. */
const TAKEN_BY =
  /(?:[\s）)、。]|记者|記者|摄影|攝影)\S{0,8}(?:摄|攝|供图|供圖|摄影|攝影|撮影|提供|제공|촬영)[)）]?\s*。?$/u;
/** A line with an image in the same small box, so many elements up. */
const MAX_BOX_CHARS = 260;
const MAX_CLIMB = 4;

/** What stands under a picture is read with the picture, not in the middle of a sentence’s way. */
export const captions: Step = {
  name: 'captions',
  keepsBox: true,
  find: (drafts, story) => drafts.filter((draft, index) => isCaption(draft, drafts, index, story)),
};

function isCaption(draft: Draft, drafts: readonly Draft[], index: number, story: Story): boolean {
  if (draft.kind !== 'paragraph' && draft.kind !== 'heading') return false;
  const weight = weigh(draft.text);
  if (weight > MAX_WEIGHT) return false;
  if (hasName(CAPTION_NAMES, story.namesOf(draft))) return true;
  if (weight > MAX_WEIGHT / 2) return false;
  if (CREDIT_END.test(draft.text) || PHOTO_BY.test(draft.text)) return true;
  const beside = [drafts[index - 1], drafts[index + 1]].some((one) => one?.kind === 'figure');
  const cue = story.cues.credits.startsWith(draft.text);
  const next = draft.text.slice(cue).trimStart();
  if (cue > 0 && /^[:：=／/©(（]/u.test(next) && (beside || weight < 160)) return true;
  if (cue > 0 && beside && weight < 160) return true;
  if (beside && (TAKEN_BY.test(draft.text) || VIA.test(draft.text))) return true;
  return weight <= MAX_BOX_CHARS && sharesBoxWithImage(draft);
}

/** Whether a small element around the draft holds an image, this text and nothing else (but what links the image). */
function sharesBoxWithImage(draft: Draft): boolean {
  let box: Element | null = draft.source;
  for (let level = 0; box && level < MAX_CLIMB; level += 1, box = box.parentElement) {
    const image = box.querySelector('img,picture');
    if (!image) continue;
    // The text of a paragraph that a picture opens runs on below it.
    if (box.localName === 'p') return false;
    const length = draft.text.replace(/\s/g, '').length + 2;
    const link = image.closest('a');
    const linked = link && box.contains(link) ? countLetters(link, MAX_BOX_CHARS) : 0;
    const most = length + Math.min(linked, MAX_BOX_CHARS);
    return countLetters(box, most) <= most;
  }
  return false;
}
