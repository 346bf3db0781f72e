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
/** Counts readers. */
const TRACKER =
  /\/(?:pixel|beacon|track(?:ing|er)?|count(?:er)?|impression|imp|b|tr|p)(?:\.gif|\.png|\.php)?\?|(?:doubleclick|scorecardresearch|quantserve|chartbeat|google-analytics|facebook\.com\/tr|adservice|adsystem)\b/i;

interface Candidate {
  readonly url: string;
  /** Pixels, 0 where unknown. */
  readonly width: number;
}

/** The address of the best file for an image, absolute http(s); null for a placeholder with nothing behind it, a tracker, a data: URL. */
export function toBestImage(image: Element, base: string): string | null {
  const shown = image.getAttribute('src') ?? '';
  const plain = shown && !PLACEHOLDER.test(shown) ? [{ url: shown, width: numberIn(image.getAttribute('width')) }] : [];
  const picture =
    image.parentElement?.localName === 'picture' ? [...image.parentElement.querySelectorAll('source')] : [];
  const sets = [image, ...picture].flatMap((element) =>
    LAZY_SETS.flatMap((name) => parseSrcset(element.getAttribute(name))),
  );
  const lazy = LAZY_ATTRIBUTES.flatMap((name) => {
    const url = image.getAttribute(name) ?? '';
    return /^(?:https?:)?\/?\/?[\w.%-]+[/.]/.test(url) && !url.startsWith('data:') ? [{ url, width: 0 }] : [];
  });
  const usable = (list: readonly Candidate[]) =>
    list.flatMap((candidate) => {
      const url = candidate.url.length < MAX_URL ? parseUrl(candidate.url.trim(), base) : null;
      return url && /^https?:$/.test(url.protocol) && !PLACEHOLDER.test(candidate.url) && !TRACKER.test(url.href)
        ? [{ ...candidate, url: url.href }]
        : [];
    });
  const sized = usable(sets)
    .filter(({ width }) => width > 0)
    .sort((a, b) => a.width - b.width);
  const best = sized.find(({ width }) => width >= WANTED_WIDTH) ?? sized.at(-1);
  // A known width beats an unknown one only where it is a real gain over what the page shows.
  if (best && best.width > numberIn(image.getAttribute('width'))) return best.url;
  return usable(lazy)[0]?.url ?? usable(plain)[0]?.url ?? best?.url ?? usable(sets)[0]?.url ?? null;
}

/** "a.jpg 480w, b.jpg 2x": URLs may hold commas, so a comma parts only before white space or at the end of a descriptor. */
function parseSrcset(srcset: string | null): Candidate[] {
  if (!srcset || srcset.length > 20_000) return [];
  const found: Candidate[] = [];
  for (const match of srcset.matchAll(/([^\s,]\S*[^\s,])(?:\s+([\d.]+)([wx]))?\s*(?:,|$)/g)) {
    const size = Number(match[2] ?? 0);
    found.push({ url: match[1] ?? '', width: match[3] === 'x' ? size * 640 : size });
  }
  return found;
}

export const numberIn = (value: string | null): number => Number.parseInt(value ?? '', 10) || 0;
