import { countLetters } from './nodes.ts';

/** Text for screen readers alone: it would come out as part of the sentence around it. */
const SPOKEN_ONLY = /sr-only|visually-?hidden|screen-?reader|assistive-text|u-hidden-visually/i;
const MAX_SPOKEN_CHARS = 300;
const FORMULA_NAMES = /(?:^|\s)(?:katex|MathJax|mwe-math-element)(?:\s|$)/;
/** What can hold no text of the article (Readability itself drops <aside> and <footer> in the end): the less it walks over, the sooner it is done. */
const NO_TEXT = new Set(
  (
    'script,style,link,meta,template,svg,iframe,frame,select,input,textarea,button,canvas,object,embed,video,audio,nav,' +
    'noembed,noframes,datalist,aside,footer'
  ).split(','),
);

export function holdsNoText(element: Element, tag: string, names: string): boolean {
  if (NO_TEXT.has(tag)) return true;
  // A <noscript> is there for the image that it may hold.
  if (tag === 'noscript') return !/<img|<picture/i.test(element.innerHTML);
  if (element.getAttribute('role') === 'navigation') return true;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true')
    return !element.querySelector('p');
  return (
    SPOKEN_ONLY.test(names) &&
    countLetters(element, MAX_SPOKEN_CHARS) < MAX_SPOKEN_CHARS &&
    !element.querySelector('h1,p')
  );
}

export const isFormula = (tag: string, names: string): boolean =>
  tag === 'math' || tag === 'mjx-container' || FORMULA_NAMES.test(names);

/** The language that a <pre>, or the <code> in it, names: 'python'. */
export function languageOf(pre: Element): string | null {
  for (const element of [pre, pre.querySelector('code')]) {
    const named = /(?:^|\s)(?:language|lang|highlight-source|brush:)[-:\s]?([\w+#-]{1,20})/i.exec(
      element?.getAttribute('class') ?? '',
    );
    const language = named?.[1] ?? element?.getAttribute('data-lang');
    if (language) return language.toLowerCase();
  }
  return null;
}
