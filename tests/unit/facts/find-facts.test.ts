import { describe, expect, it } from 'vitest';
import { type FactInput, findFacts } from '../../../lib/facts/find-facts.ts';
import { languageOf } from '../../../lib/languages/index.ts';

const harbour: FactInput = {
  language: languageOf('en'),
  title: 'Harbour city opens 14 ferry lines to cut traffic',
  excerpt: null,
  publishedAt: '2025-03-12T08:59:00Z',
  paragraphs: [
    'The port city of Lindhaven opened 14 electric ferry lines on Monday, the largest extension of its public transport in three decades.',
    'The lines link 31 piers with the railway and cost €420 million, a third of it paid by the state.',
    '“We want people to leave the car at home,” said Mayor Ida Brandt. “It is a matter of clean air. Who would not like that?”',
    'Is it enough? Critics doubt it.',
    'The city counted 212,000 cars a day on its four bridges last year, 8 percent more than in 2019. It is a lot for streets that were built for carts.',
    'He likes boats. She does not.',
    'The first ferries leave at 5:30 a.m. and a ticket is €2.40, as much as on the bus. Children travel free of charge until the end of August.',
    'Read more about Lindhaven in our archive. Follow us for daily news about the harbour and its many ferries.',
    'Two more lines to the islands will follow in April, if the new quay is not delayed by storms again.',
  ],
};

const textOf = (input: FactInput) =>
  findFacts(input).map(({ paragraph, start, end }) => (input.paragraphs[paragraph] ?? '').slice(start, end));

describe('key facts', () => {
  it('are three to five whole sentences of the article, in its order', () => {
    const facts = textOf(harbour);
    expect(facts.length).toBeGreaterThanOrEqual(3);
    expect(facts.length).toBeLessThanOrEqual(5);
    const whole = harbour.paragraphs.join('\n');
    const places = facts.map((fact) => whole.indexOf(fact));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('carry what happened and how many', () => {
    const facts = textOf(harbour).join(' ');
    expect(facts).toContain('14 electric ferry lines');
    expect(facts).toContain('€420 million');
  });

  it.each(['Is it enough?', 'Read more', 'Follow us', 'We want people', 'It is a matter', 'He likes boats'])(
    'leave out questions, boilerplate, speech and fragments: %s',
    (words) => {
      expect(textOf(harbour).join(' ')).not.toContain(words);
    },
  );

  it('carry typed spans that point into the fact', () => {
    const [first] = findFacts(harbour);
    const text = textOf(harbour)[0] ?? '';
    const details = first?.details.map(({ kind, start, end, value }) => [kind, text.slice(start, end), value]);
    expect(details).toContainEqual(['count', '14 electric ferry lines', null]);
    expect(details).toContainEqual(['date', 'Monday', '2025-03-10']);
  });

  it('a quote already shown is not repeated', () => {
    const paragraphs = [
      'The mayor said that the 14 ferry lines cost 420 million euros and link 31 piers.',
      ...harbour.paragraphs,
    ];
    expect(textOf({ ...harbour, paragraphs }).join(' ')).toContain('The mayor said');
    const quotes = [{ paragraph: 0, start: 15, end: 79 }];
    expect(textOf({ ...harbour, paragraphs, quotes }).join(' ')).not.toContain('The mayor said');
  });

  it('the same sentence twice is one fact', () => {
    const paragraphs = [...harbour.paragraphs, ...harbour.paragraphs];
    const facts = textOf({ ...harbour, paragraphs });
    expect(new Set(facts).size).toBe(facts.length);
  });

  it('no paragraphs, no facts; a note of two sentences gives one', () => {
    expect(findFacts({ ...harbour, paragraphs: [] })).toEqual([]);
    expect(findFacts({ ...harbour, paragraphs: ['', '  ', '!!!'] })).toEqual([]);
    expect(
      findFacts({ ...harbour, paragraphs: ['The bridge is closed until Friday. Cars take the tunnel.'] }),
    ).toHaveLength(1);
  });

  it('Chinese: figures in Han numerals are carried', () => {
    const input: FactInput = {
      ...harbour,
      language: languageOf('zh-Hans'),
      title: '港城开通十四条渡轮航线',
      paragraphs: [
        '港城星期一开通了十四条电动渡轮航线，这是该市三十年来规模最大的公共交通扩建工程。',
        '这些航线把三十一座码头与铁路连接起来，总投资4.2亿元，其中三分之一由国家承担。',
        '“我们希望大家把车留在家里。”市长说。“这关系到清洁的空气。”',
        '这样够了吗？批评者表示怀疑。',
        '该市去年每天有21.2万辆汽车通过四座桥梁，比2019年增长8%。',
        '首班渡轮早上五点半出发，票价与公共汽车相同，儿童在八月底之前免费乘坐。',
      ],
    };
    const facts = textOf(input).join('');
    expect(facts).toContain('十四条');
    expect(facts).toContain('4.2亿元');
    expect(facts).not.toContain('够了吗');
  });

  it.each([
    ['200,000 words without an end', ['word '.repeat(200_000)]],
    ['20,000 sentences', Array.from({ length: 20_000 }, (_, index) => `This is sentence ${index} of a long text.`)],
    ['100,000 quote marks', ['«"“„'.repeat(25_000)]],
    ['100,000 points', ['. '.repeat(100_000)]],
  ])('%s take less than a second', (_, paragraphs) => {
    const began = performance.now();
    findFacts({ ...harbour, paragraphs });
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

describe('what cannot stand alone', () => {
  const article = (extra: string) => ({
    ...harbour,
    paragraphs: [harbour.paragraphs[0] ?? '', extra, harbour.paragraphs[1] ?? ''],
  });

  it.each([
    [
      'a sentence cut out of a speech',
      '14 ferry lines of Lindhaven link 31 piers for 420 million euros, he said.” It rained.',
    ],
    ['an announcement', 'The 14 ferry lines of the port city Lindhaven link these 31 piers with the railway:'],
  ])('%s is no fact', (_, extra) => {
    expect(textOf(article(extra)).join(' ')).not.toContain(extra.slice(0, 30));
  });

  it('words in quote marks do not make a sentence speech, in German marks as well', () => {
    const paragraphs = [
      'Forscher des „Instituts für Meereskunde“ haben vor der Küste 14 Arten des „Urfisches“ entdeckt, die 300 Millionen Jahre alt sind.',
      'Die Funde liegen in 2.000 Metern Tiefe.',
    ];
    expect(textOf({ ...harbour, language: languageOf('de'), paragraphs }).join(' ')).toContain('Urfisches');
  });
});
