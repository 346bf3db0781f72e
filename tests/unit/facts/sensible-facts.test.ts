import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../lib/facts/find-facts.ts';
import { languageOf } from '../../../lib/languages/index.ts';

/** Own short articles: what must not be chosen begins with '!', a paragraph per line. */
const articles: Readonly<Record<string, string>> = {
  de: `Die Stadt Nordhafen schließt ab April zwei ihrer fünf Hallenbäder, um jährlich 3,4 Millionen Euro zu sparen.
Der Rat stimmte am Dienstag mit 31 zu 12 Stimmen für den Plan der Verwaltung.
!Ist das klug? Das fragen sich viele.
Betroffen sind 46 Beschäftigte, die in andere Ämter wechseln sollen, und rund 9.000 Schwimmschüler.
!„Wir haben keine Wahl mehr, die Kassen sind seit Jahren leer“, sagte Kämmerin Ruth Abel.
Die Bäder am Markt und in der Oststadt wurden zusammen von 210.000 Gästen im Jahr besucht.
!Sie waren beliebt. Lesen Sie auch: Was die Bäder im Umland kosten.`,
  fr: `La ville de Port-Lys fermera deux de ses cinq piscines en avril afin d’économiser 3,4 millions d’euros par an.
Le conseil municipal a adopté mardi le plan par 31 voix contre 12.
!Est-ce raisonnable ? Beaucoup se le demandent.
La mesure touche 46 agents, qui seront mutés, et quelque 9 000 élèves nageurs.
!« Nous n’avons plus le choix, les caisses sont vides depuis des années », a déclaré l’adjointe Ruth Abel.
Les piscines du Marché et de l’Est accueillaient ensemble 210 000 visiteurs par an.
!Elles étaient très aimées. Lire aussi : ce que coûtent les piscines voisines.`,
  es: `La ciudad de Puerto Lis cerrará en abril dos de sus cinco piscinas para ahorrar 3,4 millones de euros al año.
El pleno aprobó el martes el plan por 31 votos a favor y 12 en contra.
!¿Es razonable? Muchos vecinos se lo preguntan.
La medida afecta a 46 empleados, que serán trasladados, y a unos 9.000 alumnos de natación.
!«No tenemos más remedio, las cajas están vacías desde hace años», dijo la concejala Ruth Abel.
Las piscinas del Mercado y del Este recibían juntas 210.000 visitantes al año.
!Ellas eran muy queridas. Lea también: lo que cuestan las piscinas vecinas.`,
  ru: `Город Порт-Лис закроет в апреле два из пяти бассейнов, чтобы сэкономить 3,4 млн рублей в год.
Городской совет одобрил план во вторник 31 голосом против 12.
!Разумно ли это? Многие сомневаются.
Решение затронет 46 работников, которых переведут на другие места, и около 9 тысяч учеников.
!«У нас больше нет выбора, касса пуста уже много лет», — сказала вице-мэр Рут Абель.
Бассейны на Рыночной и на Восточной вместе посещали 210 тысяч человек в год.
!Они были любимы горожанами. Читайте также: сколько стоят соседние бассейны.`,
  'zh-Hans': `利斯港市将于四月关闭五座游泳馆中的两座，以便每年节省340万元开支。
市议会星期二以31票对12票通过了这项计划，会议持续了六个小时。
!这样做合理吗？很多居民都在问这个问题。
这一决定影响46名员工和大约9000名学员，员工将被调往其他部门。
!“我们别无选择，市里的金库多年来一直是空的。”副市长鲁特说。
集市路和东城的两座游泳馆每年共接待21万人次游客。
!它们很受大家的欢迎和喜爱。扫码关注我们的新闻频道获取更多消息。`,
  ja: `リス港市は4月、年間3億4000万円を節約するため、市営プール5か所のうち2か所を閉鎖する。
市議会は火曜日、賛成31、反対12でこの計画を可決し、審議は6時間に及んだ。
!これは妥当なのだろうか？多くの市民がそう問いかけている。
対象は職員46人と受講生約9000人で、職員は他の部署に移る予定だ。
!「もう選択の余地はない。金庫は何年も前から空だ」とルート副市長は述べた。
市場通りと東町のプールは合わせて年間21万人が利用していた。
!それは市民にとても愛されていた。会員登録はこちらをクリックして続きを読む。`,
  ar: `تغلق مدينة مرسى الورد في أبريل مسبحين من مسابحها الخمسة لتوفير 3.4 مليون دولار سنويا.
وافق المجلس البلدي يوم الثلاثاء على الخطة بأغلبية 31 صوتا مقابل 12 صوتا.
!هل هذا قرار معقول؟ يتساءل كثيرون عن ذلك.
يشمل القرار 46 موظفا سينقلون إلى إدارات أخرى ونحو 9000 متدرب على السباحة.
!"لم يعد لدينا خيار، فالخزائن فارغة منذ سنوات"، قالت نائبة العمدة روت أبيل.
كان المسبحان في السوق والحي الشرقي يستقبلان معا 210 آلاف زائر سنويا.
!هذه المسابح كانت محبوبة جدا. اقرأ أيضا: كم تكلف المسابح المجاورة في المدينة.`,
};

describe('facts of a short article', () => {
  it.each(Object.entries(articles))(
    '%s: three or four, in order, none of them a question, speech, boilerplate or pronoun',
    (code, article) => {
      const lines = article.split('\n');
      const paragraphs = lines.map((line) => line.replace(/^!/, ''));
      const language = languageOf(code);
      const facts = findFacts({ paragraphs, title: '', excerpt: null, publishedAt: '2025-03-12T08:59:00Z', language });
      expect(facts.length).toBeGreaterThanOrEqual(3);
      expect(facts.length).toBeLessThanOrEqual(4);
      const chosen = facts.map(({ paragraph }) => paragraph);
      expect(chosen).toEqual([...chosen].sort((a, b) => a - b));
      expect(chosen.map((paragraph) => lines[paragraph]).filter((line) => line?.startsWith('!'))).toEqual([]);
      expect(facts.flatMap(({ details }) => details).length).toBeGreaterThanOrEqual(3);
      expect(chosen).toContain(0);
    },
  );

  it('a sentence that is shown as a quote is not a fact as well', () => {
    const paragraphs = articles.de?.split('\n').map((line) => line.replace(/^!/, '')) ?? [];
    const quotes = [{ paragraph: 0, start: 0, end: paragraphs[0]?.length ?? 0 }];
    const input = { paragraphs, title: '', excerpt: null, publishedAt: null, language: languageOf('de') };
    expect(findFacts({ ...input, quotes }).map(({ paragraph }) => paragraph)).not.toContain(0);
  });
});
