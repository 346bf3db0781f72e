import { toDomRange } from './text-range.ts';

/** Comments, strings, numbers and words that most languages share: enough for the eye, in any language and without a grammar. */
const PARTS = [
  {
    name: 'code-comment',
    pattern: /\/\*[^*]{0,2000}(?:\*(?!\/)[^*]{0,2000}){0,50}\*\/|(?:\/\/|#(?![0-9a-f]{3,8}\b)|--\s)[^\n]*/y,
  },
  { name: 'code-string', pattern: /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/y },
  { name: 'code-number', pattern: /\b\d[\d_.]*\b/y },
  {
    name: 'code-word',
    pattern:
      /\b(?:and|as|async|await|break|case|catch|class|const|continue|def|do|else|elif|end|enum|export|extends|false|finally|fn|for|from|func|function|if|import|in|interface|is|lambda|let|match|new|nil|none|None|not|null|or|package|pass|private|public|return|self|static|struct|switch|this|throw|true|True|False|try|type|use|var|void|while|with|yield)\b/y,
  },
] as const;

/** Longer code stays plain. */
const LONGEST = 20_000;

/** Colours the code of an article by the browser's own highlights: not one element is made. */
export function colourCode(article: Element): void {
  if (!('highlights' in CSS)) return;
  const ranges = new Map<string, Range[]>(PARTS.map(({ name }) => [name, []]));
  for (const pre of article.querySelectorAll('pre')) {
    for (const { name, start, end } of findParts(pre.textContent ?? '')) {
      const range = toDomRange(pre, start, end);
      if (range) ranges.get(name)?.push(range);
    }
  }
  for (const [name, own] of ranges) CSS.highlights.set(name, new Highlight(...own));
}

/** From left to right; what is none of them is passed over a word at a time. Offsets are UTF-16 units. */
export function findParts(code: string): { name: string; start: number; end: number }[] {
  const found: { name: string; start: number; end: number }[] = [];
  if (code.length > LONGEST) return found;
  const skip = /\w+|\W/y;
  for (let at = 0; at < code.length; ) {
    const part = PARTS.find(({ pattern }) => {
      pattern.lastIndex = at;
      return pattern.test(code);
    });
    if (part) found.push({ name: part.name, start: at, end: part.pattern.lastIndex });
    skip.lastIndex = at;
    skip.test(code);
    at = part ? part.pattern.lastIndex : Math.max(at + 1, skip.lastIndex);
  }
  return found;
}
