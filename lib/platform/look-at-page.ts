import type { PageLook } from '../extract/look.ts';

/** Stands alone, as the browser runs its text in the page; of a page that puts its own in the place of what is asked, nothing. */
export function lookAtPage(page: Document = document): PageLook {
  const read = (selector: string, attribute: string) =>
    (page.querySelector(selector)?.getAttribute(attribute) ?? '').slice(0, 500);
  const textOf = (element: Element) => (element.textContent ?? '').slice(0, 500);
  try {
    return {
      claims: [
        read('[lang]', 'lang'),
        read('html', 'xml:lang'),
        read('meta[http-equiv="content-language" i],meta[property="og:locale"]', 'content'),
      ],
      prose: [
        ...[...page.querySelectorAll('p')].slice(0, 60).map(textOf),
        ...[...page.querySelectorAll('title')].slice(0, 1).map(textOf),
        read('meta[property="og:description"],meta[name="description"]', 'content'),
      ]
        .join(' ')
        .slice(0, 6_000),
    };
  } catch {
    return { claims: [], prose: '' };
  }
}
