import { parseUrl } from '../canonical-url.ts';

/** Wider than any screen we show it on: beyond it a file only costs. */
const WANTED_WIDTH = 1_600;
const MAX_URL = 4_000;
const LAZY_ATTRIBUTES = [
  ...[
    'data-src',
    'data-original',
    'data-lazy-src',
    'data-lazy',
    'data-url',
    'data-image',
    'data-img-src',
    'data-full-src',
  ],
  ...[
    'data-hi-res-src',
    'data-hires',
    'data-large-file',
    'data-orig-file',
    'data-fallback-src',
    'data-default-src',
    'data-actualsrc',
  ],
];
const LAZY_SETS = ['srcset', 'data-srcset', 'data-lazy-srcset', 'data-original-set'];
/** A stand-in until the reader scrolls there. */
const PLACEHOLDER =
  /^data:|(?:blank|placeholder|spacer|transparent|loading|lazy|1x1|grey|gray|pixel|fallback)[\w.-]*\.(?:gif|png|svg|jpe?g|webp)(?:\?|$)/i;
const TRACKER =
  /\/(?:pixel|beacon|track(?:ing|er)?|count(?:er)?|impression|imp|b|tr|p)(?:\.gif|\.png|\.php)?\?|(?:doubleclick|scorecardresearch|quantserve|chartbeat|google-analytics|facebook\.com\/tr|adservice|adsystem)\b/i;

interface Candidate {
  readonly url: string;
  /** Pixels, 0 where unknown. */
  readonly width: number;
}

/** The address of the best file for an image, absolute http(s); null for a placeholder with nothing behind it, a tracker, a data: URL. */
export function toBestImage(image: Element, base: string): string | null {
  const shownWidth = numberIn(image.getAttribute('width'));
  const sets = setsOf(image).flatMap((set) => toCandidates(set));
  const sized = sets.filter(({ width }) => width > 0).sort((a, b) => a.width - b.width);
  const wanted = sized.findIndex(({ width }) => width >= WANTED_WIDTH);
  // The smallest that is wide enough, else the widest; a known width beats an unknown one only where it is a real gain.
  const byWidth = (wanted < 0 ? sized.reverse() : [...sized.slice(wanted), ...sized.slice(0, wanted).reverse()]).filter(
    ({ width }) => width > shownWidth,
  );
  const urls = [
    ...byWidth.map(({ url }) => url),
    ...LAZY_ATTRIBUTES.flatMap((name) => image.getAttribute(name) ?? []).filter((url) => LOOKS_LIKE_URL.test(url)),
    image.getAttribute('src') ?? '',
    ...sets.map(({ url }) => url),
  ];
  for (const url of urls) {
    const found = toUsable(url, base);
    if (found) return found;
  }
  return null;
}

const LOOKS_LIKE_URL = /^(?!data:)(?:https?:)?\/?\/?[\w.%-]+[/.]/;

function toUsable(raw: string, base: string): string | null {
  if (!raw || raw.length >= MAX_URL || PLACEHOLDER.test(raw)) return null;
  const url = parseUrl(raw.trim(), base);
  return url && /^https?:$/.test(url.protocol) && !TRACKER.test(url.href) ? url.href : null;
}

/** The srcsets of the image and of the <picture> around it. */
function setsOf(image: Element): string[] {
  const picture = image.parentElement?.localName === 'picture' ? image.parentElement.querySelectorAll('source') : [];
  return [image, ...picture].flatMap((element) => LAZY_SETS.flatMap((name) => element.getAttribute(name) ?? []));
}

/** "a.jpg 480w, b.jpg 2x": URLs may hold commas, so only one at the end of a word parts, or one behind a descriptor. */
function toCandidates(set: string): Candidate[] {
  if (set.length > 20_000) return [];
  const found: Candidate[] = [];
  let url = '';
  const add = (size: string) => {
    const width = Number.parseFloat(size) || 0;
    if (url) found.push({ url, width: size.endsWith('x') ? width * 640 : width });
    url = '';
  };
  for (const word of set.split(/\s+/)) {
    const plain = word.replace(/,+$/, '');
    if (url && /^[\d.]+[wxh](?:,|$)/.test(plain)) {
      add(plain);
      // "480w,b.jpg": no space behind the comma.
      url = plain.includes(',') ? plain.slice(plain.indexOf(',') + 1) : '';
    } else {
      add('');
      url = plain;
      if (plain !== word) add('');
    }
  }
  add('');
  return found;
}

/** A picture that is there to count readers: no larger than a dot, or from where they are counted. */
export const isTracker = (image: Element): boolean =>
  TRACKER.test(image.getAttribute('src') ?? '') ||
  ['width', 'height'].every((side) => /^\s*[0-3](?:\D|$)/.test(image.getAttribute(side) ?? ''));

export const numberIn = (value: string | null): number => Number.parseInt(value ?? '', 10) || 0;
