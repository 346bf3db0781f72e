/** What browsers that have Trusted Types offer; lib.dom does not know it yet. */
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: Readonly<Record<string, (value: string, type: string, sink: string) => string | null>>,
  ): unknown;
}

/**
 * Text becomes a document or a program in two ways on our pages, and the policy in wxt.config.ts keeps all others shut (DOMPurify
 * has a policy of its own, made by itself): HTML is parsed to a document apart, where nothing runs, loads or shows, as an import
 * does; and a worker is started from a file of ours. Whatever sets innerHTML, srcdoc or a script's text throws instead.
 */
function admitKnownSinks(own: string): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypesFactory };
  trustedTypes?.createPolicy('default', {
    createHTML: (html, _type, sink) => (isApart(sink) ? html : null),
    createScriptURL: (url, _type, sink) => (isWorkerOf(own, url, sink) ? url : null),
  });
}

const isApart = (sink: string): boolean => sink === 'DOMParser parseFromString';

const isWorkerOf = (own: string, url: string, sink: string): boolean =>
  sink === 'Worker constructor' && URL.canParse(url, own) && new URL(url, own).href.startsWith(`${own}/assets/`);

// At import, and each page's first one: libraries try out the parser when they are loaded.
admitKnownSinks(location.origin);
