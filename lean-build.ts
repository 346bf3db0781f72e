import type { Plugin } from 'vite';

/** Methods of Readability 0.6.0 that lib/extract/lean-readability.ts does without, and those that only these call. */
const UNUSED: readonly string[] = [
  ...['parse', '_getArticleMetadata', '_getArticleTitle', '_getJSONLD', '_unescapeHtmlEntities'],
  ...['_unwrapNoscriptImages', '_isSingleImage', '_removeScripts', '_fixLazyImages', '_cleanStyles'],
  ...['_postProcessContent', '_fixRelativeUris', '_simplifyNestedElements', '_cleanClasses', '_isUrl'],
  ...['_isValidByline', '_findNode'],
];
/** Called all the same: the subclass has its own. */
const REPLACED: readonly string[] = ['_fixLazyImages', '_cleanStyles'];

/** Stretches that no page comes to, from here to before there: for other parsers, older callers, and what we ask otherwise. */
const UNREACHED: readonly (readonly [from: string, to: string])[] = [
  ['// In some older versions, people passed a URI', 'options = options || {};'],
  ['this._docJSDOMParser =', 'this._articleTitle ='],
  ['this._articleByline =', 'this._attempts ='],
  ['this._debug =', 'this._nbTopCandidates ='],
  ['this._classesToPreserve =', 'this._linkDensityModifier ='],
  ['  PRESENTATIONAL_ATTRIBUTES: [', '  // The commented out elements qualify as phrasing content'],
  ['  // These are the classes that readability sets itself.', '  /**\n'],
  ['// Avoid ever operating on live node lists.', 'for (var i = nodeList.length - 1'],
  ['// Avoid ever operating on live node lists.', 'for (const node of nodeList)'],
  ['return [].concat.apply(', '},\n'],
  ['if (this._docJSDOMParser) {', 'var replacement ='],
  // No embed is copied.
  ['// Allow youtube and vimeo videos through', 'return true;'],
  ['var embeds = this._getAllNodesWithTag(', 'var innerText = this._getInnerText(node);'],
  ['if (this._debug) {\n        this.log("Article content pre', '// So we have all of the content'],
  ['if (this._debug) {\n        this.log("Article content post', 'if (neededToCreateTopCandidate)'],
  ['if (this._debug) {\n        this.log("Article content after', 'var parseSuccessful'],
  // Direction and language are read from the page itself.
  ['if (node.tagName === "HTML") {', 'var matchString = node.className'],
  ['// Find out text direction', 'return articleContent;'],
  // The steps know a byline when they see it.
  ["// If we don't have a byline yet", 'if (shouldRemoveTitleHeader &&'],
];

/** Takes what nothing uses out of Readability's source; throws where another version would be broken by it. */
export function leanReadability(): Plugin {
  return {
    name: 'lean-readability',
    transform(code, id) {
      if (!id.endsWith('@mozilla/readability/Readability.js')) return null;
      let lean = code;
      for (const method of UNUSED) {
        const start = lean.indexOf(`\n  ${method}(`);
        const end = lean.indexOf('\n  },', start);
        if (start < 0 || end < 0) throw new Error(`Readability has no method ${method} any more`);
        lean = lean.slice(0, start) + lean.slice(end + '\n  },'.length);
      }
      lean = replaceOnce(lean, 'var pageCacheHtml = page.innerHTML;', '');
      lean = replaceOnce(lean, 'page.innerHTML = pageCacheHtml;', 'this.restore();');
      for (const [from, to] of UNREACHED) lean = dropBetween(lean, from, to);
      const missing = UNUSED.filter((method) => !REPLACED.includes(method) && lean.includes(`this.${method}(`));
      if (missing.length > 0) throw new Error(`Readability still calls ${missing.join(', ')}`);
      // As a module it needs no bridge from CommonJS.
      const tail = lean.indexOf('if (typeof module === "object")');
      if (tail < 0) throw new Error('Readability exports in another way');
      lean = `${lean.slice(0, tail)}export default Readability;`;
      return { code: shorten(dropPatterns(dropReasons(dropLogs(lean)))), map: null };
    },
  };
}

function dropBetween(code: string, from: string, to: string): string {
  const start = code.indexOf(from);
  const end = code.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`Readability has not '${from}' before '${to}' any more`);
  return code.slice(0, start) + code.slice(end);
}

function replaceOnce(code: string, old: string, replacement: string): string {
  if (code.split(old).length !== 2) throw new Error(`Readability has not one '${old}' any more`);
  return code.replace(old, replacement);
}

/** Named by LeanReadability: these keep their names. */
const NAMED = [
  ...['_metadata', '_articleTitle', '_prepDocument', '_grabArticle', '_cleanStyles', '_fixLazyImages'],
  ...['_isProbablyVisible', '_isElementWithoutContent', '_setNodeTag'],
];

/** Readability's own members start with an underscore, and nothing else in it does. */
function shorten(code: string): string {
  const short = new Map<string, string>();
  return code.replace(/\b_[a-zA-Z]\w+/g, (name) => {
    if (NAMED.includes(name)) return name;
    const known = short.get(name) ?? `_${short.size.toString(36)}`;
    short.set(name, known);
    return known;
  });
}

/** Patterns that only methods named above look for, and what its debugging prints. */
function dropPatterns(code: string): string {
  let lean = code;
  for (const name of [
    'jsonLdArticleTypes',
    'srcsetUrl',
    'b64DataUrl',
    'replaceFonts',
    'nextLink',
    'byline',
    'videos',
    'prevLink',
    'extraneous',
  ]) {
    if (lean.includes(`REGEXPS.${name}`)) throw new Error(`Readability still looks for ${name}`);
    lean = lean.replace(new RegExp(`\\n    ${name}:\\s*/.*/[a-z]*,`), '');
  }
  const start = lean.indexOf('  // Control whether log messages');
  const end = lean.indexOf('\n}\n', start);
  if (start < 0 || end < 0) throw new Error('Readability logs in another way');
  return lean.slice(0, start) + lean.slice(end);
}

/** this.log(…) makes texts of whole articles to throw them away. */
function dropLogs(code: string): string {
  const CALL = 'this.log(';
  let kept = '';
  let from = 0;
  for (let at = code.indexOf(CALL); at >= 0; at = code.indexOf(CALL, from)) {
    const end = endOfCall(code, at + CALL.length);
    kept += `${code.slice(from, at)}void 0`;
    from = end;
  }
  return kept + code.slice(from);
}

/** Why a box is dropped is written out for its log: that it is will do. */
const dropReasons = (code: string): string => code.replace(/errs\.push\(\s*(`[^`]*`|"[^"]*")\s*\)/g, 'errs.push(1)');

/** Behind the bracket that closes the call; brackets in strings aside. */
function endOfCall(code: string, start: number): number {
  let open = 1;
  let quote = '';
  for (let at = start; at < code.length; at += 1) {
    const char = code[at] ?? '';
    if (quote) {
      if (char === quote) quote = '';
    } else if (/["'`]/.test(char)) quote = char;
    else if (char === '(') open += 1;
    else if (char === ')' && --open === 0) return at + 1;
  }
  throw new Error('A call in Readability does not end');
}

/**
 * WXT hands every content script a context that tells the page's window of itself by messages and events. Ours are injected
 * once, on demand, ask nothing of it, and a page has no business knowing: an empty class stands in (0.8 kB gzipped).
 */
export function quietContentScripts(): Plugin {
  const EMPTY = '\0empty-context';
  return {
    name: 'quiet-content-scripts',
    enforce: 'pre',
    resolveId: (id) => (id === 'wxt/utils/content-script-context' ? EMPTY : null),
    load: (id) => (id === EMPTY ? 'export class ContentScriptContext {}' : null),
  };
}
