import { describe, expect, it } from 'vitest';
import { hasWholeFigures } from '../../../lib/facts/number-guard.ts';

// '[' and ']' mark the cut; they are no part of the text.
const whole = [
  '[The rate is 3.5%.] It fell.',
  'It fell. [The rate is 3½ percent.]',
  '[About 12 000 people came.] More are to come.',
  '[The hall has 10² seats.] So be it.',
  '[بلغ العدد ٣٫٥ مليون.] وهو رقم قياسي.',
  '[全市有六十三个中心。]其中六个是国家级。',
  '[共有12人。]只剩3人。',
  'He said: [“It is not 5.”] She left.',
  '[Chapter 3.] 5 people came.',
  '[It is 5 °C.] Cold.',
  '[Le train part à 20h30.]\u200b Il est plein.',
  '[三人到场。]五人离开。',
  '[Il a payé 12\u202f000 euros.] C’est trop.',
];
const cut = [
  ['a decimal', 'The rate is [3].5 percent.'],
  ['a decimal from the left', 'The rate is 3.[5 percent.]'],
  ['a group', 'About [12],000 people came.'],
  ['a group behind a thin space', 'About [12]\u2009000 people came.'],
  ['a group behind a no-break space', 'About [12]\u00a0000 people came.'],
  ['a fraction', 'They paid [3]½ dollars.'],
  ['a fraction behind a space', 'They paid [3] ½ dollars.'],
  ['a fraction with a slash', 'They paid [3]\u20444 of it.'],
  ['a raised digit', 'An area of [10]² is small.'],
  ['a lowered digit', 'The CO[2]₂ rose.'],
  ['a percent sign', 'It rose by [5]% in May.'],
  ['an Arabic percent sign', 'وصل النمو إلى [٣٫٥]٪ هذا العام'],
  ['Arabic digits', 'بلغ [٣]٫٥ مليون'],
  ['Persian digits', '[۱۲]۳ نفر آمدند'],
  ['Hindi digits', 'शहर में [६]३ केंद्र खुले'],
  ['full-width digits', '参加者は[１]２人。'],
  ['a minus sign', 'It was −[5 degrees.]'],
  ['a hyphen as minus', 'It was -[5 degrees.]'],
  ['a time', 'It began at [9]:30 today.'],
  ['a word, and its negation', 'It was im[possible to stop.]'],
  ['a group behind a narrow no-break space', 'Quelque [12]\u202f000 foyers'],
  ['an Arabic group', 'سرح المصنع [١]٬٤٠٠ عامل'],
  ['an Arabic decimal from the right', 'وصل النمو إلى ٣٫[٥ في المئة]'],
  ['a raised number behind a digit', 'It is 10[⁶ bytes.]'],
  ['hidden text inside a number', 'It rose by [3]\u200b.5 percent.'],
  ['a soft hyphen inside a number', 'It cost [12]\u00ad000 euros.'],
  ['a Chinese number', '全市有[六]十三个中心。'],
  ['a Chinese number from the right', '全市有六十[三个中心。]'],
  ['a Chinese scale', '投资[3.5]亿元。'],
  ['a vulgar fraction in front', 'About ½[0 people came.]'],
  ['a mathematical digit', 'It was \ud835[\udfd3 then.]'],
] as const;

function read(marked: string) {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return { text: marked.replace(/[[\]]/g, ''), start, end };
}

describe('number guard', () => {
  it.each(whole)('lets pass: %s', (marked) => {
    const { text, start, end } = read(marked);
    expect(hasWholeFigures(text, start, end)).toBe(true);
  });

  it.each(cut)('stops a cut through %s', (_, marked) => {
    const { text, start, end } = read(marked);
    expect(hasWholeFigures(text, start, end)).toBe(false);
  });
});
