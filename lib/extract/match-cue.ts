import { type Cues, ENGLISH } from './cues.ts';

/** A matcher for a list of cues. */
export interface CueMatcher {
  /** Length in characters of the cue at the text's start (with marks before it: "» Read more"), 0 where none stands there. */
  startsWith(text: string): number;
}

/** What the steps ask of the page's cues; English ones hold on every page. */
export interface CueMatchers {
  readonly related: CueMatcher;
  readonly references: CueMatcher;
  readonly calls: CueMatcher;
  /** Whether the text names a newsletter, an app, a network. */
  namesChannel(text: string): boolean;
  readonly tails: CueMatcher;
  readonly comments: CueMatcher;
  readonly credits: CueMatcher;
  /** Single words, small letters. */
  readonly head: ReadonlySet<string>;
}

/** `own`: the cues of the page's language, where it is known. */
export function matchCues(own?: Cues): CueMatchers {
  const both = (name: keyof Cues) => [...ENGLISH[name], ...(own?.[name] ?? [])];
  const channels = both('channels');
  return {
    related: toCueMatcher(both('related')),
    references: toCueMatcher(both('references')),
    calls: toCueMatcher(both('calls')),
    namesChannel: (text) => {
      const small = text.toLowerCase();
      return channels.some((name) => small.includes(name));
    },
    tails: toCueMatcher(both('tails')),
    comments: toCueMatcher(both('comments')),
    credits: toCueMatcher(both('credits')),
    head: new Set(both('head')),
  };
}

const KEY_CHARS = 2;
const MAX_LEAD = 12;

/** The longest cue wins; letters' case and typographic apostrophes aside. By first letters, as there are hundreds of cues. */
export function toCueMatcher(cues: readonly string[]): CueMatcher {
  let byStart: ReadonlyMap<string, readonly string[]> | null = null;
  return {
    startsWith(text) {
      const head = text
        .slice(0, 100)
        .toLowerCase()
        .replace(/[’‘`´]/g, "'")
        .replace(/\s/g, ' ');
      byStart ??= groupByStart(cues);
      for (let lead = 0; lead < Math.min(MAX_LEAD, head.length); lead += 1) {
        let best = 0;
        for (const cue of byStart.get(head.slice(lead, lead + KEY_CHARS)) ?? []) {
          if (cue.length > best && head.startsWith(cue, lead) && endsWord(head, lead + cue.length)) best = cue.length;
        }
        if (best > 0) return lead + best;
        if (/[\p{L}\p{N}]/u.test(head[lead] ?? '')) return 0;
      }
      return 0;
    },
  };
}

function groupByStart(cues: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const byStart = new Map<string, string[]>();
  for (const cue of cues) {
    const key = cue.slice(0, KEY_CHARS);
    const list = byStart.get(key);
    if (list) list.push(cue);
    else byStart.set(key, [cue]);
  }
  return byStart;
}

const WIDE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A cue ends where a word ends, in scripts that part words. */
function endsWord(head: string, end: number): boolean {
  const last = head[end - 1] ?? '';
  return WIDE.test(last) || !/\p{L}/u.test(last) || !/\p{L}/u.test(head[end] ?? '');
}
