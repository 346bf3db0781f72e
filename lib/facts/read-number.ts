const FRACTIONS: Readonly<Record<string, number>> = {
  '¼': 0.25,
  '½': 0.5,
  '¾': 0.75,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅛': 0.125,
  '⅜': 0.375,
  '⅝': 0.625,
  '⅞': 0.875,
};
const HAN_DIGITS = '〇一二三四五六七八九';
const HAN_UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000, 천: 1000 };
const HAN_MYRIADS: Readonly<Record<string, number>> = {
  万: 1e4,
  萬: 1e4,
  亿: 1e8,
  億: 1e8,
  兆: 1e12,
  만: 1e4,
  억: 1e8,
  조: 1e12,
};

/** The value of '1,200.50', '1 200,5', '٣٫٥', '3½', '3⁄4' as the language writes them; null for a range. */
export function readNumber(text: string, code: string): number | null {
  if (/[–~～∼〜-]/u.test(text)) return null;
  const fraction = /[¼-¾⅐-⅞]$/u.exec(text)?.[0];
  if (fraction) {
    const part = FRACTIONS[fraction];
    const whole = text.slice(0, -1).trim();
    const number = whole ? readNumber(whole, code) : 0;
    return part === undefined || number === null ? null : number + part;
  }
  const [above = '', below] = text.split('\u2044');
  if (below) return Number(toAscii(above)) / Number(toAscii(below));
  return Number(
    toPlain(
      toAscii(above)
        .replace(/[\s'’]/gu, '')
        .replaceAll('٫', '.')
        .replaceAll('٬', ''),
      code,
    ),
  );
}

/** Commas and points: the one that stands last, or once and not before three digits, is the decimal sign. */
function toPlain(digits: string, code: string): string {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last < 0) return digits;
  const sign = digits.charAt(last);
  const isMixed = digits.includes('.') && digits.includes(',');
  const isRepeated = digits.indexOf(sign) !== last;
  const isGroup = !isMixed && (isRepeated || (digits.length - last === 4 && decimalOf(code) !== sign));
  if (isGroup) return digits.replaceAll(sign, '');
  return `${digits.slice(0, last).replace(/[.,]/gu, '')}.${digits.slice(last + 1)}`;
}

const decimals = new Map<string, string>();

function decimalOf(code: string): string {
  let sign = decimals.get(code);
  if (!sign) {
    sign =
      new Intl.NumberFormat(code, { numberingSystem: 'latn' })
        .formatToParts(1.5)
        .find((part) => part.type === 'decimal')?.value ?? '.';
    decimals.set(code, sign);
  }
  return sign;
}

/** Any script's decimal digits: Unicode keeps each set of ten together, zero first. */
function toAscii(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0) ?? 0;
    let zero = point;
    while (zero > point - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
    return String(point - zero);
  });
}

/** '六十三', '3.5万', '2万8千', '一亿二千万', '二〇二四'. */
export function readHanNumber(text: string): number | null {
  let total = 0;
  let section = 0;
  let number: number | null = null;
  for (const [part] of text.normalize('NFKC').matchAll(/\d+(?:[.,]\d+)*|\p{L}/gu)) {
    const digit = HAN_DIGITS.indexOf(part.replace(/[零]/u, '〇').replace(/[两兩]/u, '二'));
    const unit = HAN_UNITS[part];
    const myriad = HAN_MYRIADS[part];
    if (/^\d/u.test(part)) number = Number(part.replaceAll(',', ''));
    else if (digit >= 0) number = number !== null && section === 0 ? number * 10 + digit : digit;
    else if (unit) {
      section += (number ?? 1) * unit;
      number = null;
    } else if (myriad) {
      // 一亿二千万 adds, 3万亿 multiplies.
      const value = section + (number ?? 0);
      total = value > 0 ? total + value * myriad : Math.max(total, 1) * myriad;
      section = 0;
      number = null;
    } else return null;
  }
  return Number((total + section + (number ?? 0)).toPrecision(12));
}
