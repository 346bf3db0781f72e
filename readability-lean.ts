import type { Plugin } from 'vite';

/** Methods of Readability 0.6.0 that lib/extract/lean-readability.ts does without, and those that only these call. */
const UNUSED: readonly string[] = [
  ...['parse', '_getArticleMetadata', '_getArticleTitle', '_getJSONLD', '_unescapeHtmlEntities'],
  ...['_unwrapNoscriptImages', '_isSingleImage', '_removeScripts', '_fixLazyImages', '_cleanStyles'],
  ...['_postProcessContent', '_fixRelativeUris', '_simplifyNestedElements', '_cleanClasses', '_isUrl'],
];
/** Called all the same: the subclass has its own. */
const REPLACED: readonly string[] = ['_fixLazyImages', '_cleanStyles'];

/** Takes the methods that nothing calls out of Readability's source; throws where another version would be broken by it. */
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
      const missing = UNUSED.filter((method) => !REPLACED.includes(method) && lean.includes(`this.${method}(`));
      if (missing.length > 0) throw new Error(`Readability still calls ${missing.join(', ')}`);
      return { code: lean, map: null };
    },
  };
}
