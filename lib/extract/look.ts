/** What tells a page's language before it is read: which its cues are. */
export interface PageLook {
  /** BCP 47 or what the page takes for it, the most telling first. */
  readonly claims: readonly string[];
  /** Some of its prose. */
  readonly prose: string;
}

/** Stands alone, as the browser runs its text in the page. */
export function lookAtPage(page: Document = document): PageLook {
  const read = (selector: string, attribute: string) => page.querySelector(selector)?.getAttribute(attribute) ?? '';
  const paragraphs = [...page.querySelectorAll('p')].slice(0, 60).map((one) => (one.textContent ?? '').slice(0, 500));
  const named = ['og:title', 'og:description', 'description'].map((name) =>
    read(`meta[property="${name}"],meta[name="${name}"]`, 'content').slice(0, 500),
  );
  return {
    claims: [
      read('html', 'lang'),
      read('html', 'xml:lang'),
      read('article[lang],main[lang],body[lang]', 'lang'),
      read('meta[http-equiv="content-language" i]', 'content'),
      read('meta[property="og:locale"]', 'content'),
    ].map((claim) => claim.slice(0, 60)),
    prose: [...paragraphs, page.title.slice(0, 500), ...named].join(' ').slice(0, 6_000),
  };
}

/** What comes out of a page may be anything. */
export const isPageLook = (value: unknown): value is PageLook =>
  typeof value === 'object' &&
  value !== null &&
  'prose' in value &&
  typeof value.prose === 'string' &&
  'claims' in value &&
  Array.isArray(value.claims) &&
  value.claims.every((claim) => typeof claim === 'string');
