import type { Detail } from '../article.ts';
import type { Language } from '../languages/language.ts';
import { findNounEnd } from './counted-noun.ts';
import { findDuals, isAge, joinDurations, toDurationValue } from './durations.ts';
import { type Figure, findFigures } from './figures.ts';
import { findMoney } from './find-money.ts';
import { findHalfBehind } from './half-behind.ts';
import { toPattern } from './patterns.ts';
import { matchUnit, toValue } from './units.ts';

/** Money, percentages, durations, distances and counts of one sentence. */
export function findQuantities(sentence: string, language: Language): Detail[] {
  const noUnit = language.facts.noUnit ? toPattern(`^(?:${language.facts.noUnit})`, 'u') : null;
  const figures = findFigures(sentence, language);
  const details = figures.flatMap((figure, index) => {
    if (noUnit?.test(sentence.slice(figure.end, figure.end + 24))) return [];
    const detail =
      findMoney(sentence, figure, language) ??
      findPercent(sentence, figure, language) ??
      findMeasure(sentence, figure, language) ??
      (isShare(sentence, figures, index, language) ? null : findCount(sentence, figure, language));
    return detail ? [detail] : [];
  });
  return joinDurations(sentence, [...details, ...findDuals(sentence, language)]);
}

/** 'Due famiglie su tre', 'one in five': a share, said in two numbers. */
function isShare(sentence: string, figures: readonly Figure[], index: number, { facts }: Language): boolean {
  if (!facts.shareWords) return false;
  const between = toPattern(`^(?:\\s[\\p{L}\\p{M}’']+){0,2}\\s(?:${facts.shareWords})\\s$`, 'iu');
  const isPair = (first: Figure | undefined, second: Figure | undefined) =>
    first !== undefined &&
    second !== undefined &&
    (first.value ?? 99) < (second.value ?? 0) &&
    (second.value ?? 99) <= 20 &&
    between.test(sentence.slice(first.end, second.start));
  return isPair(figures[index], figures[index + 1]) || isPair(figures[index - 1], figures[index]);
}

function findPercent(sentence: string, figure: Figure, language: Language): Detail | null {
  if (figure.hasAttachedScale) return null;
  const sign = /^\s?[%％٪]/u.exec(sentence.slice(figure.end, figure.end + 2));
  const points = /^(?:p(?!\p{L})|\s?포인트|ポイント|[-\s]?(?:Punkt|punt|point|пункт)\p{L}*)/u.exec(
    sign ? sentence.slice(figure.end + sign[0].length, figure.end + 14) : '',
  );
  if (sign && points) {
    const end = figure.end + sign[0].length + points[0].length;
    return { kind: 'percent', start: figure.start, end, value: toValue(figure.value, 'pp') };
  }
  const before = sentence.slice(0, figure.start).trimEnd();
  const words = (language.facts.percentBefore ?? '').split(' ').filter(Boolean);
  const word = words.find((candidate) => before.slice(-candidate.length).toLowerCase() === candidate);
  const value = figure.value === null ? null : `${figure.value}%`;
  if (word) return { kind: 'percent', start: before.length - word.length, end: figure.end, value };
  const prefix = /[%٪]$/u.test(before) && before.length === figure.start ? 1 : 0;
  if (sign || prefix) {
    return { kind: 'percent', start: figure.start - prefix, end: figure.end + (sign?.[0].length ?? 0), value };
  }
  const unit = matchUnit(sentence, figure, language.facts.percent ?? '');
  if (!unit) return null;
  // 7割 is 70%.
  const times = Number(unit.code);
  if (times > 0 && (figure.value ?? 0) > 10) return null;
  const whole = times > 0 && figure.value !== null ? `${Number((figure.value * times).toPrecision(12))}%` : value;
  return {
    kind: 'percent',
    start: figure.start,
    end: unit.end,
    value: unit.code === 'pp' ? toValue(figure.value, 'pp') : whole,
  };
}

function findMeasure(sentence: string, figure: Figure, language: Language): Detail | null {
  if (figure.hasAttachedScale) return null;
  const distance = matchUnit(sentence, figure, language.facts.distances);
  if (distance && !/^[²³]/u.test(sentence.slice(distance.end))) {
    return { kind: 'distance', start: figure.start, end: distance.end, value: toValue(figure.value, distance.code) };
  }
  const duration = matchUnit(sentence, figure, language.facts.durations);
  if (!duration || /^\s?\//u.test(sentence.slice(duration.end))) return null;
  if (isAgeAt(sentence, figure, duration, language)) return null;
  const half = findHalfBehind(sentence, duration.end, language.facts);
  const value = figure.value === null ? null : figure.value + (half ? 0.5 : 0);
  return {
    kind: 'duration',
    start: figure.start,
    end: half || duration.end,
    value: toDurationValue(value, duration.code),
  };
}

/** '43 training bases': the figure and what it counts. One of something is no figure. */
function findCount(sentence: string, figure: Figure, language: Language): Detail | null {
  if (figure.hasAttachedScale || figure.isFraction || figure.value === 1 || figure.value === 0) return null;
  const unit = matchUnit(sentence, figure, language.facts.durations);
  if (isAgeAt(sentence, figure, unit, language)) return null;
  const end = findNounEnd(sentence, figure, language);
  if (end === null) return null;
  const value = figure.isPlain || figure.value === null ? null : String(figure.value);
  return { kind: 'count', start: figure.start, end, value };
}

function isAgeAt(
  sentence: string,
  { start, end }: Figure,
  unit: { end: number; code: string } | null,
  language: Language,
): boolean {
  if (isAge(sentence, start, end, language)) return true;
  if (!unit) return false;
  // 'Anna Berg, 34 Jahre, …': years between commas are somebody's.
  const isBetweenCommas = /,\s$/u.test(sentence.slice(0, start)) && /^,/u.test(sentence.slice(unit.end));
  return isAge(sentence, start, unit.end, language) || (unit.code === 'Y' && isBetweenCommas);
}
