/** A fixture article: ⟦3:…⟧ stands around the words of quote 3, ⟪3,4:…⟫ around the mention of the speaker of quotes 3 and 4. */
export interface MarkedArticle {
  readonly title: string;
  /** Without the marks. */
  readonly text: string;
  readonly quotes: readonly MarkedQuote[];
}

export interface MarkedQuote {
  readonly start: number;
  readonly end: number;
  readonly mention: { readonly start: number; readonly end: number } | null;
  /** As the header gives the name, null where it gives none. */
  readonly speaker: string | null;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Parses tests/fixtures/quotes/<language>/NN.txt: a header of `key: value` lines, an empty line, marked paragraphs. */
export function readArticle(source: string): MarkedArticle {
  const [head = '', ...rest] = source.replace(/\r/g, '').split('\n\n');
  const header = readHeader(head);
  const { text, spoken, mentions } = readMarks(rest.join('\n\n').trim());
  const quotes = [...spoken].map(([number, range]) => ({
    ...range,
    mention: mentions.get(number) ?? null,
    speaker: header.speakers.get(header.speakerOf.get(number) ?? '') ?? null,
  }));
  return { title: header.title, text, quotes: quotes.sort((a, b) => a.start - b.start) };
}

function readHeader(head: string) {
  const speakers = new Map<string, string>();
  const speakerOf = new Map<string, string>();
  let title = '';
  for (const line of head.split('\n')) {
    const value = line.slice(line.indexOf(':') + 1).trim();
    const speaker = /^speaker (\d+):/.exec(line)?.[1];
    if (line.startsWith('title:')) title = value;
    else if (speaker) speakers.set(speaker, value.split('|')[0]?.trim() ?? '');
    else
      for (const [quote = '', number = ''] of value.split(/\s+/).map((pair) => pair.split('=')))
        speakerOf.set(quote, number);
  }
  return { title, speakers, speakerOf };
}

function readMarks(body: string) {
  const spoken = new Map<string, Range>();
  const mentions = new Map<string, Range>();
  const open: { readonly table: Map<string, Range>; readonly numbers: string[]; readonly start: number }[] = [];
  let text = '';
  for (const [piece, kind, numbers] of body.matchAll(/([⟦⟪])([\d,\s]+):|[⟧⟫]|[^⟦⟪⟧⟫]+/gu)) {
    if (kind) {
      const table = kind === '⟦' ? spoken : mentions;
      open.push({ table, numbers: (numbers ?? '').split(',').map((number) => number.trim()), start: text.length });
    } else if (/^[⟧⟫]$/u.test(piece)) {
      const mark = open.pop();
      for (const number of mark?.numbers ?? []) mark?.table.set(number, { start: mark.start, end: text.length });
    } else text += piece;
  }
  return { text, spoken, mentions };
}
