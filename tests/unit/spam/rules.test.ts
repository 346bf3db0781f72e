import { describe, expect, test } from 'vitest';
import { RULES } from '../../../lib/spam/rules/index.ts';
import type { Suspect } from '../../../lib/spam/rules/rule.ts';
import { links, toLink, toSuspect } from './suspects.ts';

/** For each rule a region that it must speak about and one about which it must be silent. */
const CASES: Readonly<Record<string, { hit: Suspect; miss: Suspect }>> = {
  'throw-away-addresses': {
    hit: toSuspect({ links: links('cheap tea -> https://x7k2qv9tzd.top/', 'slim fast -> https://www.qz8vr3kkd.com/') }),
    miss: toSuspect({ links: links('Port office -> https://portoffice.example/', 'NBC -> https://nbcnews.com/x') }),
  },
  'crowd-of-strangers': {
    hit: toSuspect({
      links: links(
        'slim tea -> https://oakvalleybakery.com/',
        'cash now -> https://hilltopclinic.org/',
        'spin win -> https://stmaryschoir.co.uk/',
        'fake bags -> https://lakesidehotel.de/',
        'quick visa -> https://riverdental.net/',
      ),
    }),
    miss: toSuspect({
      links: links(
        'Coastal Herald -> https://coastalherald.example/',
        'Valley Times -> https://valleytimes.net/',
        'Inland Sun -> https://inlandsun.org/',
        'Radio North -> https://radionorth.com/',
      ),
    }),
  },
  'led-elsewhere': {
    hit: toSuspect({ links: links('slim tea -> https://oakvalleybakery.com/') }),
    miss: toSuspect({ links: links('the plan -> /plans/bridge') }),
  },
  'foreign-script': {
    hit: toSuspect({ links: links('减肥茶代理 -> /a', '二手手机回收 -> /b', '翡翠手镯价格 -> /c') }),
    miss: toSuspect({ links: links('中文 -> /zh', 'Русский -> /ru', 'English -> /en', 'العربية -> /ar') }),
  },
  'off-topic': {
    hit: toSuspect({ links: links('psychic reading -> /a', 'forex robot -> /b') }),
    miss: toSuspect({ links: links('harbour bridge repairs -> /a', 'the mayor and the engineers -> /b') }),
  },
  'keyword-style': {
    hit: toSuspect({ links: links('cheap flights bali -> /a', 'roof repair cost -> /b', 'buy used laptops -> /c') }),
    miss: toSuspect({ links: links('Cheap Flights -> /a', 'Roof Repair -> /b', 'Used Laptops -> /c') }),
  },
  'hidden-by-trick': {
    hit: toSuspect({ links: links('a b -> /a'), hidden: { how: 'clipped away', kind: 'trick', own: true } }),
    miss: toSuspect({ links: links('a b -> /a'), hidden: { how: 'display: none', kind: 'plain', own: true } }),
  },
  'hidden-links': {
    hit: toSuspect({
      links: links('slim tea -> https://oakvalleybakery.com/', 'cash now -> https://hilltopclinic.org/'),
      hidden: { how: 'clipped away', kind: 'trick', own: true },
    }),
    miss: toSuspect({
      links: links('the minutes -> https://archive.example/'),
      hidden: { how: 'clipped away', kind: 'trick', own: true },
    }),
  },
  'hidden-block': {
    hit: toSuspect({ links: links('a b -> /a'), hidden: { how: 'display: none', kind: 'plain', own: true } }),
    miss: toSuspect({ links: links('a b -> /a') }),
  },
  'disguised-words': {
    hit: toSuspect({ links: links('f0r3x r0b0t -> /a', 'w e i g h t _ l o s s -> /b') }),
    miss: toSuspect({ links: links('mp3 files -> /a', 'A B C -> /b', 'covid19 -> /c', 'می‌خواهم -> /d') }),
  },
  'keyword-row': {
    hit: toSuspect({
      items: 'slim tea,cash now,spin win,fake bags,quick visa,roof repair,cheap vpn,hair clinic'.split(','),
    }),
    miss: toSuspect({ items: ['Flour 200 g', 'Sugar 80 g', 'Butter 120 g', 'Eggs 2', 'Vanilla 1 tsp'] }),
  },
  'outside-sentence': {
    hit: toSuspect({ kind: 'inline', links: links('cheap tea -> /a'), before: 'opened on Monday. ', behind: '' }),
    miss: toSuspect({
      kind: 'inline',
      links: links('the plan -> /a'),
      before: 'as shown in ',
      behind: ' of the office.',
    }),
  },
  'long-list': {
    hit: toSuspect({ links: Array.from({ length: 20 }, (_, at) => toLink(`term ${at} -> https://host${at}.com/`)) }),
    miss: toSuspect({ links: links('term -> https://host.com/', 'word -> https://site.com/') }),
  },
  lexicon: {
    hit: toSuspect({ links: links('casino online -> /a', 'slot games -> /b') }),
    miss: toSuspect({ links: links('harbour bridge -> /a', 'town hall -> /b') }),
  },
  'scattered-folders': {
    hit: toSuspect({ links: links('slim tea -> /qwe/1.html', 'cash now -> /rty/2.html', 'fake bags -> /uio/3.html') }),
    miss: toSuspect({ links: links('Ferry -> /news/1.html', 'Budget -> /news/2.html', 'Cup -> /news/3.html') }),
  },
  'at-home': {
    hit: toSuspect(
      { links: links('Sport -> /sport', 'News -> /news') },
      {
        folders: new Map([
          ['/sport', 3],
          ['/news', 4],
        ]),
      },
    ),
    miss: toSuspect({ links: links('cheap tea -> https://x7k2qv9tzd.top/') }),
  },
  'honest-addresses': {
    hit: toSuspect({ links: links('Ferry makes last trip -> /news/ferry-last-trip') }),
    miss: toSuspect({ links: links('cheap tea -> https://x7k2qv9tzd.top/8uy2') }),
  },
  'language-doors': {
    hit: toSuspect({ links: links('中文 -> /zh', 'Русский -> /ru', 'English -> /en', 'العربية -> /ar') }),
    miss: toSuspect({ links: links('减肥茶代理 -> /a', '二手手机回收 -> /b', '翡翠手镯价格 -> /c') }),
  },
  pictures: {
    hit: toSuspect({ links: [{ ...toLink(' -> https://social.example/'), image: true }] }),
    miss: toSuspect({ links: links('cheap tea -> /a') }),
  },
  'titles-and-names': {
    hit: toSuspect({ links: links('Rowing Cup -> /a', 'Budget passes council -> /b') }),
    miss: toSuspect({ links: links('cheap tea -> /a', 'roof repair -> /b') }),
  },
};

describe('the table of rules', () => {
  test('every rule has its own id, a reason of one sentence and a pair of cases here', () => {
    const ids = RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(Object.keys(CASES).sort()).toEqual([...ids].sort());
    for (const { why } of RULES) expect(why).toMatch(/^[A-Z][^.]*\.$/);
  });

  test.each(RULES.map((rule) => ({ id: rule.id, rule })))(
    '$id speaks where it must and is silent where it must not',
    ({ id, rule }) => {
      const pair = CASES[id];
      expect(pair && rule.strength(pair.hit)).toBeGreaterThan(0.3);
      expect(pair && rule.strength(pair.miss)).toBe(0);
    },
  );

  test('no rule alone makes spam', () => {
    for (const { weight } of RULES) expect(weight).toBeLessThan(1);
  });
});
