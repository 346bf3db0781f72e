/** One day or month or year in the forms of the English styles. */
export interface CitedDate {
  readonly apa: string;
  readonly mla: string;
  readonly us: string;
}

/** Of an ISO 8601 date or moment, only as precise as it is; null where it is none. */
export function toCitedDate(iso: string | null): CitedDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '') ?? [];
  if (!year) return null;
  const name = MONTHS[Number(month) - 1];
  if (!name) return { apa: year, mla: year, us: year };
  // MLA shortens all months but May, June and July.
  const short = name.length <= 4 ? name : `${name === 'September' ? 'Sept' : name.slice(0, 3)}.`;
  if (!day) return { apa: `${year}, ${name}`, mla: `${short} ${year}`, us: `${name} ${year}` };
  const number = Number(day);
  return { apa: `${year}, ${name} ${number}`, mla: `${number} ${short} ${year}`, us: `${name} ${number}, ${year}` };
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
