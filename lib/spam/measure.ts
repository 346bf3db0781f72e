import { firstFolder, type LinkData, type PageFacts, type Region } from './region.ts';
import { countTargets, isStrange } from './targets.ts';
import { hasCapital, isCased, isDisguised, scriptOf, toVisibleText, toWords } from './words.ts';

/** A region in numbers. Shares are 0 to 1 and of all links (of all items where there are no links). */
export interface Measures {
  readonly links: number;
  /** Links, or items of a keyword row. */
  readonly entries: number;
  /** Leave the site. */
  readonly offSite: number;
  /** Lead to a foreign site, or into a folder of the own one, that nothing else on the page links to. */
  readonly strange: number;
  /** Distinct foreign sites for each link that leaves the site. */
  readonly sitesPerLink: number;
  /** How much the addresses look drawn at random, mean over the links. */
  readonly throwAway: number;
  /** Lead to a foreign site's front page. */
  readonly frontPages: number;
  /** A word of the text stands in the address. */
  readonly echoing: number;
  /** A word of the text stands in the name of the foreign host. */
  readonly naming: number;
  /** Stay on the site, each in a folder of its own that nothing else on the page links to. */
  readonly scattered: number;
  /** Of the texts in scripts with capitals: written without any. */
  readonly lowerCase: number;
  /** In a script that the page's prose is not in, the same for most of the region. */
  readonly foreign: number;
  /** The foreign script is read by characters: Han, kana, Hangul. */
  readonly byCharacter: boolean;
  /** Distinct scripts among the texts. */
  readonly scripts: number;
  /** Words that stand nowhere else on the page: read late, since it takes all words of the page. */
  readonly novel: number;
  readonly wordsPerEntry: number;
  readonly disguised: number;
  readonly images: number;
  readonly languages: number;
  /** Entries with digits other than years. */
  readonly figures: number;
}

export function measureRegion(region: Region, page: PageFacts): Measures {
  const { links } = region;
  const texts = links.length ? links.map(({ text }) => text) : region.items;
  const scripts = texts.map((text) => scriptOf(toVisibleText(text)));
  const foreignScript = commonest(scripts.filter((script) => script && page.script && script !== page.script));
  const cased = texts.filter(isCased);
  const own = countTargets(links);
  const offSite = links.filter(({ host }) => host !== '');
  const words = texts.map((text) => toWords(toVisibleText(text)));
  const flat = words.flat();
  const share = (test: (link: LinkData) => boolean) => mean(links, (link) => (test(link) ? 1 : 0));
  const isOut = (link: LinkData) => isStrange(link, page, own);
  let novel: number | null = null;
  return {
    links: links.length,
    entries: texts.length,
    offSite: share(({ host }) => host !== ''),
    strange: share(isOut),
    sitesPerLink: offSite.length ? own.sites.size / offSite.length : 0,
    throwAway: mean(links, (link) => (isOut(link) && !link.naming ? link.throwAway : 0)),
    frontPages: share(({ host, path }) => host !== '' && path.length <= 1),
    echoing: share((link) => link.echoing),
    naming: share((link) => link.naming),
    scattered: share((link) => isCorner(link) && own.folders.get(firstFolder(link.path)) === 1 && isOut(link)),
    lowerCase: mean(cased, (text) => (hasCapital(text) ? 0 : 1)),
    foreign: mean(scripts, (script) => (foreignScript && script === foreignScript ? 1 : 0)),
    byCharacter: foreignScript === 'Hans' || foreignScript === 'Hang',
    scripts: new Set(scripts.filter(Boolean)).size,
    get novel() {
      novel ??= measureNovelty(flat, region.text, page.words);
      return novel;
    },
    wordsPerEntry: texts.length ? flat.length / texts.length : 0,
    disguised: mean(texts, (text) => (isDisguised(text) ? 1 : 0)),
    images: share(({ image }) => image),
    languages: share(({ language }) => language),
    figures: mean(texts, (text) => (/\d/.test(text.replace(/\b(?:19|20)\d\d\b/g, '')) ? 1 : 0)),
  };
}

function measureNovelty(words: readonly string[], text: string, pageWords: ReadonlyMap<string, number>): number {
  const own = new Map<string, number>();
  for (const word of toWords(text)) add(own, word);
  return mean(words, (word) => ((pageWords.get(word) ?? 0) <= (own.get(word) ?? 0) ? 1 : 0));
}

/** Two levels deep on the own site, under a name that says nothing of the link. */
const isCorner = ({ host, path, echoing }: LinkData) => !host && !echoing && /^\/[^/?#]+\/[^/?#]/.test(path);

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function mean<Item>(items: readonly Item[], value: (item: Item) => number): number {
  let sum = 0;
  for (const item of items) sum += value(item);
  return items.length ? sum / items.length : 0;
}

function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  let best = '';
  for (const value of values) {
    add(counts, value);
    if ((counts.get(value) ?? 0) > (counts.get(best) ?? 0)) best = value;
  }
  return best;
}
