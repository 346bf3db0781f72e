import Papa from 'papaparse';
import type { Fault } from './format.ts';

export interface CsvRow {
  /** From 1; of the row's first line. */
  readonly line: number;
  /** Trimmed; '' where the column or the cell is missing. Columns by their names in lower case. */
  get(column: string): string;
}

/** A row longer than this is one whose quotation marks do not close. */
const MAX_ROW_CHARS = 256_000;
const MAX_FAULTS = 1_000;

/**
 * The rows behind the header. Papa Parse reads the cells; where rows end is found here, because Papa gives up on all that
 * follows a quotation mark that does not close. Such a row costs its own line, and reading goes on at the next.
 */
export function* readRows(file: string, text: string): Generator<CsvRow | Fault> {
  const table = normaliseBreaks(text);
  const delimiter = findDelimiter(table);
  let header: ReadonlyMap<string, number> | null = null;
  let faults = 0;
  let line = 1;
  for (let start = 0; start < table.length; ) {
    const end = findRowEnd(table, start, delimiter);
    const cells = end === null ? null : parseRow(table.slice(start, end), delimiter);
    if (!cells) {
      const isTooMany = ++faults === MAX_FAULTS;
      yield { kind: 'fault', file, line, reason: isTooMany ? 'too-many' : 'quotes', detail: '' };
      if (isTooMany) return;
    } else if (cells.length > 1 || cells[0]?.trim()) {
      if (header) yield toRow(header, cells, line);
      else header = toHeader(cells);
    }
    const next = cells && end !== null ? end : findBreak(table, start);
    line += cells ? 1 + countBreaks(table, start, next) : 1;
    start = next + 1;
  }
}

/** Names of the columns, lower case; of text that is no table, whatever its first line holds. */
export function readColumns(text: string): string[] {
  const head = normaliseBreaks(text.slice(0, 10_000)).replace(/^\n+/, '');
  const end = findRowEnd(head, 0, findDelimiter(head));
  const cells = end === null ? null : parseRow(head.slice(0, end), findDelimiter(head));
  return cells && cells.length > 1 ? cells.map(toColumn) : [];
}

const normaliseBreaks = (text: string) => (text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text);
const toColumn = (cell: string) => cell.trim().toLowerCase();

function toHeader(cells: readonly string[]): ReadonlyMap<string, number> {
  const header = new Map<string, number>();
  for (const [index, cell] of cells.entries()) if (!header.has(toColumn(cell))) header.set(toColumn(cell), index);
  return header;
}

const toRow = (header: ReadonlyMap<string, number>, cells: readonly string[], line: number): CsvRow => ({
  line,
  get: (column) => cells[header.get(column) ?? -1]?.trim() ?? '',
});

/** The one that stands most often in the first line; spreadsheets of half of Europe write semicolons. */
function findDelimiter(table: string): string {
  const first = table.slice(0, Math.min(findBreak(table, 0), 10_000));
  const count = (mark: string) => first.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** Null where the quotation marks do not close. A mark opens only at the start of a cell: 5" is five inches. */
function findRowEnd(table: string, start: number, delimiter: string): number | null {
  const row = table.slice(start, start + MAX_ROW_CHARS);
  let lineEnd = -1;
  let cellEnd = -1;
  for (let cell = 0; ; cell = cellEnd + 1) {
    let open = cell;
    if (row[cell] === '"') {
      const close = findClosingQuote(row, cell + 1);
      if (close < 0) return null;
      open = close + 1;
    }
    if (lineEnd < open) lineEnd = findBreak(row, open);
    if (cellEnd < open) cellEnd = findOrEnd(row, delimiter, open);
    if (lineEnd <= cellEnd) return lineEnd < row.length || start + lineEnd === table.length ? start + lineEnd : null;
  }
}

function findClosingQuote(row: string, from: number): number {
  let at = row.indexOf('"', from);
  while (at >= 0 && row[at + 1] === '"') at = row.indexOf('"', at + 2);
  return at;
}

/** Null where Papa finds fault with the quotation marks. */
function parseRow(row: string, delimiter: string): string[] | null {
  if (!row.includes('"')) return row.split(delimiter);
  // Its inner parser: what stands around it (guessing, workers, streams) costs ten times as much a row.
  const { data, errors }: Papa.ParseResult<string[]> = new Papa.Parser({ delimiter, newline: '\n' }).parse(
    row,
    0,
    false,
  );
  return errors.some(({ type }) => type === 'Quotes') || data.length > 1 ? null : (data[0] ?? ['']);
}

const findOrEnd = (text: string, mark: string, from: number) => {
  const at = text.indexOf(mark, from);
  return at < 0 ? text.length : at;
};
const findBreak = (text: string, from: number) => findOrEnd(text, '\n', from);

function countBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
