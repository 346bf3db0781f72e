import type { Hiding } from './region.ts';

/** Ways of hiding that CSS has no word for; the screen says them in the reader's language. */
export type HidingWords =
  | 'moved off the screen'
  | 'text too small to read'
  | 'a box without size'
  | 'clipped away'
  | 'behind the page'
  | 'transparent text'
  | 'text in the colour of its ground'
  | 'closed details'
  | 'hidden attribute'
  | 'hidden from screen readers';
type Way = readonly [how: HidingWords | `${string}: ${string}`, kind: Hiding['kind']];

/** Reads how elements are hidden; keeps what it learned, since regions share their ancestors. */
export interface HidingReader {
  /** `nodes` are the region's; its first and last links (or first elements) are the witnesses. */
  read(witnesses: readonly Element[], nodes: readonly Node[]): Hiding | null;
  /** The nearest element around the first witness that hides by a trick. */
  wrapperOf(witnesses: readonly Element[]): Element | null;
}

const FAR = 2_000;

export function createHidingReader(document: Document, view: Window | null): HidingReader {
  const ways = new Map<Element, Way | null>();
  const root = document.documentElement;

  function wayOf(element: Element): Way | null {
    const known = ways.get(element);
    if (known !== undefined) return known;
    const way = wayOfMarkup(element) ?? (view ? wayOfStyle(element, view.getComputedStyle(element)) : null);
    ways.set(element, way);
    return way;
  }

  function hidingOf(witness: Element, nodes: readonly Node[]): Hiding | null {
    let found: Hiding | null = null;
    for (
      let at: Element | null = witness, steps = 0;
      at && at !== root && steps < 300;
      at = at.parentElement, steps += 1
    ) {
      const way = wayOf(at);
      if (!way) continue;
      const hiding: Hiding = { how: way[0], kind: way[1], own: isOwn(at, nodes) };
      if (hiding.kind === 'trick') return hiding;
      found ??= hiding;
    }
    return found ?? (view ? wayOfPlace(witness, view, nodes) : null);
  }

  return {
    read(witnesses, nodes) {
      let all: Hiding | null = null;
      for (const witness of witnesses) {
        const hiding = hidingOf(witness, nodes);
        if (!hiding) return null;
        all ??= hiding;
      }
      return all;
    },
    wrapperOf([witness = null]) {
      let at = witness;
      while (at && wayOf(at)?.[1] !== 'trick') at = at.parentElement;
      return at;
    },
  };
}

/** The element that hides holds nothing but the region. */
function isOwn(element: Element, nodes: readonly Node[]): boolean {
  const [first] = nodes;
  if (first && (first === element || first.contains(element))) return true;
  let size = 0;
  for (const node of nodes) size += node.textContent?.length ?? 0;
  return element.contains(first ?? null) && (element.textContent?.length ?? 0) <= size * 1.2 + 80;
}

/** What attributes and an inline style say, also where the browser does not obey (overflow on a span). */
function wayOfMarkup(element: Element): Way | null {
  const tag = element.localName;
  if (tag === 'marquee')
    return isTiny(element.getAttribute('height')) || isTiny(element.getAttribute('width'))
      ? ['a box without size', 'trick']
      : null;
  if (element.hasAttribute('hidden')) return ['hidden attribute', 'plain'];
  if (tag === 'details' && !element.hasAttribute('open')) return ['closed details', 'plain'];
  const style = element.getAttribute('style')?.toLowerCase();
  if (style) {
    const text = style.replace(/\s+/g, '');
    const ways = STYLES.filter(([pattern]) => pattern.test(text));
    const found = ways.find(([, , kind]) => kind === 'trick') ?? ways[0];
    if (found) return [found[1], found[2]];
  }
  if (element.getAttribute('aria-hidden') === 'true') return ['hidden from screen readers', 'plain'];
  return null;
}

const isTiny = (value: string | null) => value !== null && Number.parseFloat(value) <= 3 && !value.includes('%');

/** Patterns over an inline style without spaces, in lower case. */
const STYLES: readonly (readonly [pattern: RegExp, ...Way])[] = [
  [/(?:^|;)display:none/, 'display: none', 'plain'],
  [/(?:^|;)visibility:(?:hidden|collapse)/, 'visibility: hidden', 'plain'],
  [/(?:^|;)content-visibility:hidden/, 'content-visibility: hidden', 'trick'],
  [
    /(?:^|;)(?:left|right|top|bottom|margin-(?:left|top)|text-indent):-\d{3,}(?:px|em|rem|vw|vh)/,
    'moved off the screen',
    'trick',
  ],
  [/(?:^|;)(?:left|text-indent):\d{4,}(?:px|em)/, 'moved off the screen', 'trick'],
  [/(?:^|;)transform:[^;]*(?:scale[xy]?\(0|translate[xy]?\(-?\d{4,})/, 'moved off the screen', 'trick'],
  [/(?:^|;)opacity:0?\.?0*(?:;|$|!)/, 'opacity: 0', 'plain'],
  [
    /(?:^|;)font-size:(?:[0-2](?:\.\d+)?(?:px|pt)|0?\.[0-2]\d*(?:r?em)|\d%|0(?:;|!|$))/,
    'text too small to read',
    'trick',
  ],
  [
    /(?:^|;)(?:max-)?(?:height|width):[0-2](?:px)?(?:;|!|$).*overflow|overflow(?:-[xy])?:hidden.*(?:max-)?(?:height|width):[0-2](?:px)?(?:;|!|$)/,
    'a box without size',
    'trick',
  ],
  [/(?:^|;)clip:rect\(0/, 'clipped away', 'trick'],
  [/(?:^|;)clip-path:(?:inset\((?:50|100)%|circle\(0|polygon\(0(?:px|%)?0)/, 'clipped away', 'trick'],
  [/(?:^|;)z-index:-\d/, 'behind the page', 'trick'],
  [/(?:^|;)(?:-webkit-text-fill-)?color:(?:transparent|rgba\([^)]*,0\))/, 'transparent text', 'trick'],
];

function wayOfStyle(element: Element, style: CSSStyleDeclaration): Way | null {
  const { display, position } = style;
  if (display === 'none') return ['display: none', 'plain'];
  if (style.visibility !== 'visible') return ['visibility: hidden', 'plain'];
  if (Number(style.opacity) < 0.05 || /opacity\(0(?:\.0\d*)?%?\)/.test(style.filter)) return ['opacity: 0', 'plain'];
  // Browsers draw the smallest relative sizes at 6 pixels.
  if (Number.parseFloat(style.fontSize) <= 6) return ['text too small to read', 'trick'];
  if (style.getPropertyValue('content-visibility') === 'hidden') return ['content-visibility: hidden', 'trick'];
  if (Number.parseFloat(style.textIndent) <= -200 && display !== 'inline') return ['moved off the screen', 'trick'];
  if (position !== 'static') {
    if (/rect\(0px,? 0px,? 0px,? 0px\)|rect\(1px,? 1px,? 1px,? 1px\)/.test(style.clip))
      return ['clipped away', 'trick'];
    if (Number(style.zIndex) < 0) return ['behind the page', 'trick'];
  }
  if (style.clipPath !== 'none' && /inset\((?:50|100)%|circle\(0|polygon\(0px 0px, ?0px 0px/.test(style.clipPath))
    return ['clipped away', 'trick'];
  if (/^matrix\(0, 0, 0, 0/.test(style.transform)) return ['a box without size', 'trick'];
  if (
    style.overflowX !== 'visible' &&
    display !== 'inline' &&
    (element.clientWidth <= 2 || element.clientHeight <= 2) &&
    element.textContent?.trim()
  )
    return ['a box without size', 'trick'];
  if (element.localName === 'a' && isUnseen(element, style)) return ['text in the colour of its ground', 'trick'];
  return null;
}

/** Text in the colour of what lies under it. Pictures may lie there, so only grounds of one colour count. */
function isUnseen(element: Element, style: CSSStyleDeclaration): boolean {
  const ink = toColour(style.getPropertyValue('-webkit-text-fill-color') || style.color) ?? toColour(style.color);
  if (!ink) return false;
  if (ink[3] < 0.06) return true;
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  for (let at: Element | null = element, steps = 0; at && steps < 40; at = at.parentElement, steps += 1) {
    const own = view.getComputedStyle(at);
    if (own.backgroundImage !== 'none') return false;
    const ground = toColour(own.backgroundColor);
    if (!ground || ground[3] < 0.5) continue;
    return [0, 1, 2].every((channel) => Math.abs((ink[channel] ?? 0) - (ground[channel] ?? 0)) <= 10);
  }
  return false;
}

function toColour(text: string): readonly [number, number, number, number] | null {
  const parts = text.match(/^rgba?\(([\d.]+),? ([\d.]+),? ([\d.]+)(?:(?:,| \/) ([\d.]+))?\)/);
  return parts && [Number(parts[1]), Number(parts[2]), Number(parts[3]), parts[4] === undefined ? 1 : Number(parts[4])];
}

/** Where the browser laid it out: off every edge that can be scrolled to, or nowhere. */
function wayOfPlace(witness: Element, view: Window, nodes: readonly Node[]): Hiding | null {
  const box = witness.getBoundingClientRect();
  const left = box.left + view.scrollX;
  const top = box.top + view.scrollY;
  const away =
    (box.width > 0 || box.height > 0) &&
    (left + box.width <= -10 || top + box.height <= -10 || left > view.innerWidth + FAR);
  return away
    ? { how: 'moved off the screen', kind: 'trick', own: isOwn(witness.parentElement ?? witness, nodes) }
    : null;
}
