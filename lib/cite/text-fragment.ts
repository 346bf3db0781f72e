export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A stretch that is longer, or crosses a paragraph, is named by its first and last words. */
const LONG = 240;
const FEWEST_WORDS = 3;
const MOST_WORDS = 12;

/**
 * The page's address with a text fragment (WICG scroll-to-text) that leads to this stretch of the article's text; words before
 * and behind are added where the stretch alone stands more than once. Paragraphs are apart by a line feed.
 */
export function toFragmentUrl(url: string, text: string, stretch: Stretch, language: string): string {
  const { start, end } = toWholeWords(text, stretch, language);
  const chosen = text.slice(start, end);
  const isRange = chosen.length > LONG || chosen.includes('\n');
  const words = findWords(chosen, language);
  const head = isRange ? headOf(text, chosen, words) : chosen;
  const tail = isRange ? tailOf(chosen, words) : null;
  const context = isUnique(text, head)
    ? { before: '', behind: '' }
    : findContext(text, start, end, head, tail, language);
  const directive = [
    context.before && `${encode(context.before)}-`,
    encode(head),
    tail && encode(tail),
    context.behind && `-${encode(context.behind)}`,
  ].filter(Boolean);
  const [page = '', hash = ''] = url.split('#', 2);
  return `${page}#${hash.split(':~:')[0]}:~:text=${directive.join(',')}`;
}

/** The dash is the sign for a context and not among those that encodeURIComponent knows. */
const encode = (words: string): string =>
  encodeURIComponent(words.replace(HALF, '').replace(/\s+/g, ' ').trim()).replaceAll('-', '%2D');

/** Half of a surrogate pair, where a passage begins or ends within a sign: encodeURIComponent throws at it. */
const HALF = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** As few first words as name one place only. */
function headOf(text: string, chosen: string, words: readonly Stretch[]): string {
  const line = chosen.indexOf('\n') < 0 ? chosen.length : chosen.indexOf('\n');
  let head = '';
  for (const { end } of words.slice(FEWEST_WORDS - 1, MOST_WORDS)) {
    if (end > line) break;
    head = chosen.slice(0, end);
    if (isUnique(text, head)) return head;
  }
  return head || chosen.slice(0, Math.min(line, words[0]?.end ?? line));
}

/** The browser takes the first place behind the head: so many last words that there is no earlier one. */
function tailOf(chosen: string, words: readonly Stretch[]): string {
  const line = chosen.lastIndexOf('\n') + 1;
  let tail = '';
  for (const { start } of words
    .slice(-MOST_WORDS)
    .reverse()
    .slice(FEWEST_WORDS - 1)) {
    if (start < line) break;
    tail = chosen.slice(start);
    if (fold(chosen).indexOf(fold(tail)) === start) return tail;
  }
  return tail || chosen.slice(Math.max(line, words.at(-1)?.start ?? line));
}

function findContext(text: string, start: number, end: number, head: string, tail: string | null, language: string) {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end) < 0 ? text.length : text.indexOf('\n', end);
  const before = findWords(text.slice(Math.max(lineStart, start - 200), start), language).reverse();
  const behind = findWords(text.slice(end, Math.min(lineEnd, end + 200)), language);
  const from = Math.max(lineStart, start - 200);
  let context = { before: '', behind: '' };
  for (let count = FEWEST_WORDS; count <= MOST_WORDS; count += 3) {
    const first = before[Math.min(count, before.length) - 1];
    const last = behind[Math.min(count, behind.length) - 1];
    context = {
      before: first ? text.slice(from + first.start, start).trim() : '',
      behind: last ? text.slice(end, end + last.end).trim() : '',
    };
    const whole =
      text.slice(first ? from + first.start : start, start) +
      head +
      (tail === null && last ? text.slice(end, end + last.end) : '');
    if (isUnique(text, whole)) return context;
  }
  return context;
}

function isUnique(text: string, words: string): boolean {
  const [whole, part] = [fold(text), fold(words)];
  const first = whole.indexOf(part);
  return first >= 0 && whole.indexOf(part, first + 1) < 0;
}

const fold = (text: string): string => text.replace(/\s/g, ' ').toLowerCase();

/** A fragment matches whole words only. */
function toWholeWords(text: string, { start, end }: Stretch, language: string): Stretch {
  const from = Math.max(0, start - 60);
  const near = findWords(text.slice(from, end + 60), language);
  const first = near.find((word) => from + word.start < start && start < from + word.end);
  const last = near.find((word) => from + word.start < end && end < from + word.end);
  return { start: first ? from + first.start : start, end: last ? from + last.end : end };
}

function findWords(text: string, language: string): Stretch[] {
  const segmenter = new Intl.Segmenter(language === 'und' ? undefined : language, { granularity: 'word' });
  return [...segmenter.segment(text)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? { start: index, end: index + segment.length } : [],
  );
}
