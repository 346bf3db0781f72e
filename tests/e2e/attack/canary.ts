/**
 * Set in every page before its own scripts: what the attacks of tests/unit/hostile call, and every sign that one of them came
 * as far as trying. What the policy had to stop counts: nothing of an attack should be there to be stopped. (Handlers and <base>
 * aside: the browser reports them of documents too that DOMPurify parses apart. That none ever stands in the page is seen by an
 * observer.)
 */
export const CANARY = `
  const seen = globalThis.nutgrafSeen = [];
  const note = (what) => void seen.push(what + ' at ' + location.href.slice(0, 120));
  globalThis.nutgrafCanary = () => note('a script ran');
  for (const name of ['alert', 'confirm', 'prompt', 'open', 'print']) globalThis[name] = () => note(name + '()');
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample, sourceFile, lineNumber, columnNumber }) => {
    if (!/^(?:script-src-attr|base-uri)$/.test(effectiveDirective)) note('the policy stopped ' + effectiveDirective + ' ' + [blockedURI, sample, sourceFile, lineNumber, columnNumber].join(' ').slice(0, 200));
  }, true);
  const look = (element) => {
    for (const { name } of element.attributes) if (/^on/i.test(name)) note('a handler: ' + element.localName + ' ' + name);
    if (/^(?:iframe|object|embed|base)$/.test(element.localName)) note('<' + element.localName + '>');
  };
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes)
      if (node.nodeType === 1) [node, ...node.querySelectorAll('*')].forEach(look);
  }).observe(document, { subtree: true, childList: true });
  addEventListener('submit', () => note('a form was sent'), true);
`;

/** What happened and should not have; empty is good. The canary's own absence counts as well. */
export const READ_CANARY = `JSON.stringify([
  ...(globalThis.nutgrafSeen ?? ['no canary']),
  ...(() => { try { return Object.keys(localStorage).filter((key) => !/^(?:theme|first-rows|_pouch_check_localstorage|_pouch_nutgraf)$/.test(key)).map((key) => 'local storage: ' + key); } catch { return []; } })(),
  ...(() => { try { return document.cookie ? ['a cookie: ' + document.cookie] : []; } catch { return []; } })(),
])`;

/** What stands in a page of ours and should not: handlers, addresses that run, and inside the article what can do more than be read. */
export const FIND_FAULTS = `JSON.stringify([...document.querySelectorAll('*')].flatMap((element) => {
  const faults = [...element.attributes].filter(({ name }) => /^on/i.test(name)).map(({ name }) => element.localName + ' ' + name);
  const address = element.localName === 'a' ? element.href : element.localName === 'img' ? element.src : '';
  if (address && !/^(?:https?:|mailto:|file:\\/\\/\\/|blob:|data:image\\/(?:png|jpeg|gif|webp|avif)[;,])/.test(address) && !address.startsWith(location.origin))
    faults.push(element.localName + ' to ' + address.slice(0, 80));
  const foreign = element.closest('article') && (element.namespaceURI.endsWith('MathML') ||
    /^(?:script|style|link|meta|base|iframe|frame|object|embed|applet|form|input|textarea|select|template|video|audio|source|marquee|dialog)$/.test(element.localName));
  if (foreign && !element.closest('[class]:not(article)')) faults.push('<' + element.localName + '>');
  return faults;
}))`;
