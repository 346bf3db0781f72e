/** Elements that a document answers with when it is asked for something of their name (HTML standard, named properties of Document). */
const NAMED = 'form[name],img[name],iframe[name],embed[name],object[name],object[id]';

/**
 * The page, or a copy without such names where one of them hides a part of the document itself: behind <form name="title">,
 * `document.title` is a form, also for a content script (DOM clobbering). The copy has no layout, so what is hidden is told by
 * markup alone; that is better than not to read the page.
 */
export function toOwnNames(page: Document, view: Window & typeof globalThis): Document {
  const find = view.Document.prototype.querySelectorAll;
  const isHiding = (element: Element) =>
    [element.getAttribute('name'), element.getAttribute('id')].some((name) => name && name in view.Document.prototype);
  const [root] = find.call(page, ':root');
  if (!root || ![...find.call(page, NAMED)].some(isHiding)) return page;
  const copy = new view.DOMParser().parseFromString('', 'text/html');
  const twin = copy.importNode(root, true);
  for (const element of twin.querySelectorAll(NAMED)) {
    element.removeAttribute('name');
    element.removeAttribute('id');
  }
  copy.documentElement.replaceWith(twin);
  return copy;
}
