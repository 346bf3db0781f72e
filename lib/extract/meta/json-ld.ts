/** A JSON object of unknown making. */
export type Json = Readonly<Record<string, unknown>>;

const ARTICLE_TYPE = /(?:Article|BlogPosting|Report|LiveBlogPosting|Posting)$/;
/** Bounds: a page may hold megabytes of it, or a graph that turns in circles. */
const MAX_CHARS = 2_000_000;
const MAX_OBJECTS = 5_000;

export interface LinkedData {
  /** The object that describes this article; empty where there is none. */
  readonly article: Json;
  /** Follows {'@id': …} to the object of that name in the page. */
  resolve(value: unknown): unknown;
}

/** What the page's JSON-LD says of its article (of the one with this headline, where it is one of several): broken JSON is mended where that is plain, else skipped. */
export function readJsonLd(document: Document, url: string, headline: string | null = null): LinkedData {
  const byId = new Map<string, Json>();
  const articles: Json[] = [];
  let budget = MAX_OBJECTS;
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6 || budget-- <= 0) return;
    if (Array.isArray(value)) for (const item of value) visit(item, depth + 1);
    else if (isJson(value)) {
      const id = value['@id'];
      if (typeof id === 'string' && Object.keys(value).length > 1) byId.set(id, value);
      if (typesOf(value).some((type) => ARTICLE_TYPE.test(type))) articles.push(value);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'author', 'publisher']) {
        if (key in value) visit(value[key], depth + 1);
      }
    }
  };
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const text = script.textContent ?? '';
    if (text.length < MAX_CHARS) visit(parseJson(text), 0);
  }
  const here = url.replace(/[?#].*$/, '');
  const article = headline
    ? articles.find((one) => one.headline === headline)
    : (articles.find((one) => JSON.stringify([one.url, one.mainEntityOfPage, one['@id']]).includes(here)) ??
      articles[0]);
  return {
    article: article ?? {},
    resolve(value) {
      const id = isJson(value) && Object.keys(value).length === 1 ? value['@id'] : null;
      return typeof id === 'string' ? (byId.get(id) ?? value) : value;
    },
  };
}

export const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function typesOf(value: Json): string[] {
  const type = value['@type'];
  return (Array.isArray(type) ? type : [type]).filter((one) => typeof one === 'string');
}

/** Null where it can't be read. Mended: comments and CDATA around it, line feeds inside strings, commas too many. */
function parseJson(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/, '')
    .trim();
  for (const attempt of [bare, mend(bare)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt, or nothing: a broken description is no description.
    }
  }
  return null;
}

const mend = (text: string) =>
  text
    .replace(/[\u0000-\u001f]+/g, ' ')
    .replace(/,\s*(?=[}\]])/g, '')
    .replace(/;\s*$/, '');
