import { toReadableMath } from './math.ts';

/** Text for screen readers alone: it would come out as part of the sentence around it. */
const SPOKEN_ONLY =
  '[class*="sr-only" i],[class*="visually-hidden" i],[class*="visuallyhidden" i],[class*="screen-reader" i],[class*="screenreader" i],[class*="assistive-text" i],[class*="u-hidden-visually" i]';
const MAX_SPOKEN_CHARS = 300;

/** Sets right on the copy what would be lost or misread later. */
export function preparePage(copy: Document): void {
  toReadableMath(copy);
  for (const element of copy.querySelectorAll(SPOKEN_ONLY)) {
    if ((element.textContent ?? '').length < MAX_SPOKEN_CHARS && !element.querySelector('h1,p')) element.remove();
  }
  for (const summary of copy.querySelectorAll('details > summary')) renameTo(summary, 'p');
  for (const code of copy.querySelectorAll('pre,pre > code')) {
    const language =
      /(?:^|\s)(?:language|lang|highlight-source|brush:)[-:\s]?([\w+#-]{1,20})/i.exec(
        code.getAttribute('class') ?? '',
      )?.[1] ?? code.getAttribute('data-lang');
    if (language) (code.closest('pre') ?? code).setAttribute('data-language', language.toLowerCase());
  }
}

/** What can hold no text of the article: the less Readability walks over, the sooner it is done. */
const NO_TEXT =
  'script,style,link,meta,template,noscript,svg,iframe,select,input,textarea,button,canvas,object,embed,video,audio,nav,[role="navigation"],[aria-hidden="true"]:not(:has(p)),[hidden]:not(:has(p))';

export function pruneCopy(copy: Document): void {
  for (const element of copy.querySelectorAll(NO_TEXT)) element.remove();
  // Readability does the same, but into elements of its own, and what the <div> is called would be lost.
  for (const div of copy.querySelectorAll(LEAF_DIV)) if (div.textContent?.trim()) renameTo(div, 'p');
}

const LEAF_DIV =
  'div:not(:has(div,p,ul,ol,dl,table,blockquote,pre,section,article,header,footer,main,aside,form,figure,figcaption,img,h1,h2,h3,h4,h5,h6,hr,br))';

/** The same element under another tag, attributes kept. */
export function renameTo(element: Element, tag: string): Element {
  const renamed = element.ownerDocument.createElement(tag);
  for (const { name, value } of [...element.attributes]) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}
