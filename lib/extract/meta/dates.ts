import { monthOf } from './months.ts';

/**
 * Dates as pages write them, to ISO 8601 with no more precision than was given. A wrong date is worse than none: what
 * could be read two ways (03/04/2025), what never was (31 February) and what has not come yet is null.
 * Months are read in the page's language (BCP 47) and in English.
 */
export function toIsoDate(raw: string, language = 'en', now: number = Date.now()): string | null {
  const text = raw.normalize('NFKC').trim().slice(0, 200);
  const iso = fromIso(text) ?? fromEpoch(text) ?? fromWords(text, language) ?? fromNumbers(text);
  if (!iso) return null;
  const at = Date.parse(iso.length === 10 ? `${iso}T00:00:00Z` : /(?:Z|[+-]\d\d:\d\d)$/.test(iso) ? iso : `${iso}Z`);
  return Number.isNaN(at) || at < EARLIEST || at > now + 2 * DAY_MS ? null : iso;
}

const DAY_MS = 86_400_000;
/** News on the web starts about here; older dates are defaults of content systems (1970, 0001). */
const EARLIEST = Date.UTC(1990, 0, 1);

function fromIso(text: string): string | null {
  const match =
    /^(\d{4})-?(\d\d)-?(\d\d)(?:[T\s]+(\d\d):?(\d\d)(?::?(\d\d)(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d\d:?(?:\d\d)?)?)?$/i.exec(
      text,
    );
  if (!match) return null;
  const [, year, month, day, hour, minute, second, zone] = match;
  return toDate(year, month, day, hour, minute, second, zone);
}

/** Seconds (10 digits) or milliseconds (13) since 1970. */
function fromEpoch(text: string): string | null {
  if (!/^\d{10}(?:\d{3})?$/.test(text)) return null;
  return `${new Date(Number(text) * (text.length === 10 ? 1000 : 1)).toISOString().slice(0, 19)}Z`;
}

/** 20 November 2019, November 20, 2019, 20. November 2019, 20 de noviembre de 2019, Wed, 20 Nov 2019 09:28:00 GMT. */
function fromWords(text: string, language: string): string | null {
  const dayFirst =
    /(?:^|[^\d])(\d{1,2})(?:st|nd|rd|th|er|º|ª)?\.?(?:\s+de|\s+of)?[\s-]+([\p{L}\p{M}]{3,12})\.?,?(?:\s+de[l]?)?[\s-]+(\d{4})(?!\d)/u.exec(
      text,
    );
  const monthFirst = dayFirst
    ? null
    : /(?:^|[^\p{L}])([\p{L}\p{M}]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/u.exec(text);
  const match = dayFirst ?? monthFirst;
  if (!match) return null;
  const month = monthOf((dayFirst ? match[2] : match[1]) ?? '', language);
  if (!month) return null;
  const rest = text.slice(match.index + match[0].length);
  return withTime(match[3], String(month), dayFirst ? match[1] : match[2], rest);
}

/** 2025-03-12 08:59 inside a line, 2025年3月12日, 2025. 3. 12, 12.03.2025; with slashes only where one number tops 12. */
function fromNumbers(text: string): string | null {
  const yearFirst = /(?<!\d)((?:19|20)\d\d)\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})(?!\d)[日일.]?/u.exec(text);
  if (yearFirst)
    return withTime(yearFirst[1], yearFirst[2], yearFirst[3], text.slice(yearFirst.index + yearFirst[0].length));
  const yearLast = /(?<![\d.])(\d{1,2})([./-])(\d{1,2})\2((?:19|20)\d\d)(?!\d)/.exec(text);
  if (!yearLast) return null;
  const [all, first, mark, second, year] = yearLast;
  const rest = text.slice(yearLast.index + all.length);
  if (mark === '.' || Number(first) > 12) return withTime(year, second, first, rest);
  return Number(second) > 12 ? withTime(year, first, second, rest) : null;
}

/** The time of day only where it follows the date at once: further on it belongs to something else. */
function withTime(year?: string, month?: string, day?: string, rest = ''): string | null {
  const time =
    /^[\s,|·•—–-]*(?:at|um|à|a las|alle|às|kl\.?|om|в)?\s*(\d{1,2})[:.h](\d\d)(?::(\d\d))?(?!\d)\s*([ap])?\.?m?\.?\s*(Z\b|GMT|UTC|[+-]\d\d:?\d\d)?/i.exec(
      rest,
    );
  if (!time) return toDate(year, month, day);
  const [, hour, minute, second, half, zone] = time;
  const plain = Number(hour);
  if (half && (plain < 1 || plain > 12)) return toDate(year, month, day);
  const hours = half ? (plain % 12) + (/p/i.test(half) ? 12 : 0) : plain;
  return toDate(year, month, day, String(hours), minute, second, zone);
}

function toDate(
  year = '',
  month = '',
  day = '',
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | null {
  const [m, d] = [Number(month), Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return null;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (hour === undefined || minute === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  return `${date}T${hour.padStart(2, '0')}:${minute}${second ? `:${second}` : ''}${toZone(zone)}`;
}

function toZone(zone = ''): string {
  if (!zone) return '';
  if (!/^[+-]/.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return /^0000$/.test(digits) ? 'Z' : `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
