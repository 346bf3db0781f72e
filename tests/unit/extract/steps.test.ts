import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toLanguageCues } from '../../../lib/extract/cues-by-language.ts';
import { steps } from '../../../lib/extract/steps/index.ts';
import { type ExtractRequest, extractArticle } from '../../../lib/pipeline.ts';
import { toPlainText } from '../../../lib/text/plain-text.ts';
import { openPage, prose, readPage, textsOf } from './read-page.ts';

/** A caption that found its figure is still shown, under the picture, but no longer a paragraph of the text. */
function runningText(html: string, request: Partial<ExtractRequest>): string {
  const result = readPage(html, undefined, request);
  return result.ok ? toPlainText(result.value.blocks) : '';
}

interface Case {
  readonly step: string;
  /** Where in the story the markup stands; in its middle unless told. */
  readonly at?: 'before' | 'after';
  /** The page's, where the words are not English. */
  readonly language?: string;
  readonly hit: string;
  readonly hitText: string;
  readonly miss: string;
  readonly missText: string;
}

/** For each step: markup that it takes out, markup like it that stays, and the words to look for. */
const CASES: readonly Case[] = [
  {
    step: 'captions',
    hit: '<div class="pic"><img src="/a.jpg" width="600" height="400"></div><p>Masons at work on the outer face (Image: Ann Reed/Agency Photo)</p>',
    hitText: 'Masons at work on the outer face',
    miss: '<p>The image of the broken wall went round the world, and the council was ashamed of it for years (see below).</p>',
    missText: 'The image of the broken wall',
  },
  {
    step: 'captions',
    hit: '<div><p class="photo-caption">The quay on Monday morning</p></div>',
    hitText: 'The quay on Monday morning',
    miss: '<p class="story-text">The quay was empty on Monday morning, as no boat had left the harbour for three days in a row.</p>',
    missText: 'The quay was empty',
  },
  {
    step: 'related-links',
    hit: '<p>Read more: <a href="/x">Ferry timetable leaves the islanders waiting</a></p>',
    hitText: 'Ferry timetable leaves',
    miss: '<p>Read the <a href="/x">council’s minutes</a>: they say, in plain words, that nobody had looked at the wall for ten years.</p>',
    missText: 'nobody had looked at the wall',
  },
  {
    step: 'captions',
    hit: '<div class="right"><div><a href="/big"><span>[+] Enlarge</span><img src="/a.jpg" width="300" height="200"></a><div><cite>Ann Reed/Agency</cite> Masons at work on the outer face.</div></div></div>',
    hitText: 'Masons at work on the outer face',
    miss: '<p><a href="/big"><img src="/a.jpg" width="300" height="200"></a>So the masons came back, and the council had to say why.</p>',
    missText: 'So the masons came back',
  },
  {
    step: 'related-links',
    hit: '<p><a href="#more">Continue reading the main story</a></p><a id="more"></a>',
    hitText: 'Continue reading',
    miss: '<p>Continue reading as they might, the council’s clerks found <a href="#more">no word of it</a> in the old books.</p>',
    missText: 'the council’s clerks found',
  },
  {
    step: 'related-links',
    hit: '<p><b>ON THE QUAY: </b><a href="/x">Shops count the cost of two lost summers</a></p>',
    hitText: 'Shops count the cost',
    miss: '<p>LINDHOLM: I told them, and <a href="/x">I showed them the plan of the quay from last year.</a></p>',
    missText: 'I told them',
  },
  {
    step: 'calls-to-action',
    hit: '<div>Read or share this story: http://quay.example/1x3D</div>',
    hitText: 'Read or share',
    miss: '<p>Read or shared, the story made the round of the town before the council had a word for it, said the harbour master.</p>',
    missText: 'made the round of the town',
  },
  {
    step: 'pull-quotes',
    hit: '<p><q>Nobody had looked at the foot of the wall for ten years.</q></p><p>“Nobody had looked at the foot of the wall for ten years,” said the mason who found it, and he showed the council where.</p>',
    hitText: 'ten years.',
    miss: '<p><q>We will not build it twice in one life, and not without the harbour’s own people.</q></p>',
    missText: 'We will not build it twice',
  },
  {
    step: 'related-links',
    language: 'hu',
    hit: '<p>Olvassa el ezt is: <a href="/x">Két nyár bevétele veszett el a rakparton</a></p>',
    hitText: 'Két nyár bevétele',
    miss: '<p>Olvasták a <a href="/x">jegyzőkönyvet</a> a rakparton is, és senki sem értette, miért nem nézte meg a falat tíz évig senki.</p>',
    missText: 'senki sem értette',
  },
  {
    step: 'related-links',
    language: 'el',
    hit: '<p>Διαβάστε επίσης: <a href="/x">Δύο χαμένα καλοκαίρια στην προκυμαία</a></p>',
    hitText: 'Δύο χαμένα καλοκαίρια',
    miss: '<p>Διαβάζουν τα <a href="/x">πρακτικά</a> και στην προκυμαία, και κανείς δεν καταλαβαίνει γιατί δέκα χρόνια δεν κοίταξε κανείς το τείχος.</p>',
    missText: 'κανείς δεν καταλαβαίνει',
  },
  {
    step: 'related-links',
    hit: '<h3>Related stories</h3><ul><li><a href="/x">Ferry timetable leaves the islanders waiting</a></li><li><a href="/y">School choir wins a prize in the capital</a></li></ul>',
    hitText: 'School choir wins',
    miss: '<h3>Further reading</h3><ul><li><a href="https://one.example/x">The long history of harbour walls in the north</a></li><li><a href="https://two.example/y">Why old stones move in winter storms</a></li></ul>',
    missText: 'The long history of harbour walls',
  },
  {
    step: 'calls-to-action',
    hit: '<p><strong>Sign up for our <a href="/n">morning newsletter</a></strong></p>',
    hitText: 'morning newsletter',
    miss: '<p>Sign up lists for the masons’ course filled within a day, said the school, which had planned for a dozen people.</p>',
    missText: 'Sign up lists',
  },
  {
    step: 'calls-to-action',
    hit: '<p>Advertisement</p>',
    hitText: 'Advertisement',
    miss: '<p>Advertisements for the work appeared in four papers last week, and nine firms have asked for the documents so far.</p>',
    missText: 'appeared in four papers',
  },
  {
    step: 'calls-to-action',
    hit: '<div class="slot"><small>Advertisement</small><a href="https://ads.example/c"><span>Winter berths at the marina</span></a></div>',
    hitText: 'Winter berths',
    miss: '<div class="slot"><small>Analysis</small> The <a href="/x">council’s figures</a> leave out what the shops on the quay will lose in two summers.</div>',
    missText: 'leave out what the shops',
  },
  {
    step: 'captions',
    hit: '<p><img src="/a.jpg" width="560" height="280"></p><p>4月18日，石匠在旧港口修复城墙。本报记者 摄</p>',
    hitText: '石匠在旧港口修复城墙',
    miss: '<p>4月18日，石匠在旧港口修复城墙的照片被一位记者摄下之后传遍全国，引起了许多人对老建筑保护的关注。</p>',
    missText: '传遍全国',
  },
  {
    step: 'calls-to-action',
    hit: '<p>The Quay through your letterbox every month. 12 issues for 11.99. <a href="/x">Click here</a> for more information.</p>',
    hitText: 'through your letterbox',
    miss: '<p>The form is on the <a href="/x">council’s site</a>. Click here, said one of the masons, was all that he could read of it.</p>',
    missText: 'all that he could read',
  },
  {
    step: 'captions',
    hit: '<p>The north end of the wall at low tide, photos © Ann Reed, 2018</p>',
    hitText: 'at low tide',
    miss: '<p>The photos © Ann Reed had taken were shown all summer, and the town sold two thousand prints of them for the wall.</p>',
    missText: 'two thousand prints',
  },
  {
    step: 'comments',
    language: 'zh',
    at: 'after',
    hit: '<div class="pl"><h3>网友评论</h3><p><b>溪边人家</b>：小时候每天从这里上学。</p></div>',
    hitText: '溪边人家',
    miss: '<h3>Comment from the council</h3><p>The council said in its answer that the work will not begin before the summer, as was planned.</p>',
    missText: 'in its answer',
  },
  {
    step: 'comments',
    at: 'after',
    hit: '<div class="x1"><h2>37 comments</h2><p>I have walked along this wall every day for sixty years, and I never saw it in such a state as now.</p></div>',
    hitText: 'for sixty years',
    miss: '<p>Comments on the plan can be handed in until the end of May, in writing, at the town hall or by post.</p>',
    missText: 'until the end of May',
  },
  {
    step: 'pull-quotes',
    hit: `<p>“The oldest stones have moved by a hand,” said Ann Reed, an engineer of the town, on Monday, “and all of us saw it.”</p><div class="x"><h3>The oldest stones have moved by a hand</h3></div>`,
    hitText: '\nThe oldest stones have moved by a hand\n',
    miss: '<h3>What the oldest stones tell</h3><p>The stones at the bottom are the oldest of the wall, and they tell how it was made, said the engineer.</p>',
    missText: 'What the oldest stones tell',
  },
  {
    step: 'pull-quotes',
    hit: `<p>“The oldest stones of the wall, at the foot of it, have moved by a hand in two winters,” said Ann Reed, an engineer of the town, on Monday.</p><blockquote><p>“The oldest stones of the wall have moved by a hand in two winters” — Ann Reed, engineer</p></blockquote>`,
    hitText: '— Ann Reed, engineer',
    miss: '<blockquote><p>“The council has looked at this wall every spring, and every spring it has looked away again” — Ann Reed</p></blockquote>',
    missText: 'looked away again',
  },
  {
    step: 'pull-quotes',
    hit: `<p>“The oldest stones have moved by a hand,” said Ann Reed, an engineer of the town, on Monday, “and all of us saw it.”</p><div class="q7"><div>The oldest stones have moved by a hand</div><span class="n2">Ann Reed, engineer</span></div>`,
    hitText: '\nAnn Reed, engineer',
    miss: '<h3>The oldest stones have moved</h3><p>“The oldest stones have moved by a hand,” said Ann Reed, an engineer of the town, on Monday, to all.</p>',
    missText: 'The oldest stones have moved\n',
  },
  {
    step: 'calls-to-action',
    hit: '<section class="n1"><h3>The harbour in your mailbox</h3><p>All that happened, every evening at six.</p><p>Sign up</p></section>',
    hitText: 'every evening at six',
    miss: '<section class="s1"><h3>The harbour in the war</h3><p>Sign up posters hung on every wall of it.</p></section>',
    missText: 'The harbour in the war',
  },
  {
    step: 'calls-to-action',
    language: 'de',
    hit: '<p>Folgen Sie uns und erfahren Sie auf WhatsApp, was am Hafen geschieht, jeden Abend kurz nach sechs Uhr</p>',
    hitText: 'was am Hafen geschieht',
    miss: '<p>Folgen Sie der Mauer nach Norden, sagte der Ingenieur, und Sie kommen an die Stelle, die im Januar brach.</p>',
    missText: 'der Mauer nach Norden',
  },
  {
    step: 'related-links',
    language: 'fr',
    hit: '<div class="r1"><span>LIRE AUSSI</span>La criée du port change de mains</div>',
    hitText: 'La criée du port',
    miss: '<p><span>Lire aussi</span> bien que compter, voilà ce que demandait le port à ses gens, dit le maire de la petite ville.</p>',
    missText: 'bien que compter',
  },
  {
    step: 'repeated-head',
    at: 'before',
    hit: '<div class="byline">By Jo Marsh | 4 March 2025</div>',
    hitText: 'By Jo Marsh',
    miss: '<p>On 4 March 2025 the wall broke for the first time, said Jo Marsh, who lives right behind it and saw it fall.</p>',
    missText: 'On 4 March 2025',
  },
  {
    step: 'tails',
    at: 'after',
    hit: '<p><em>Additional reporting by Sam Lake</em></p>',
    hitText: 'Additional reporting',
    miss: '<p>Additional reporting duties, in force since January, have cost the office two weeks of work, its head complained.</p>',
    missText: 'reporting duties',
  },
];

const page = (before: string, middle: string, after: string) =>
  `<html lang="en"><head><title>Harbour wall to be rebuilt</title></head><body><article><h1>Harbour wall to be rebuilt</h1>${before}${prose(3)}${middle}${prose(3, 3)}${after}</article></body></html>`;

const pageWith = (markup: string, at: Case['at']) =>
  page(at === 'before' ? markup : '', at ? '' : markup, at === 'after' ? markup : '');

describe('each step takes out its own and leaves what is like it', () => {
  test.each(CASES)('$step: $hitText', ({ step, at, language, hit, hitText, miss, missText }) => {
    const request = language ? toLanguageCues({ claims: [language], prose: '' }) : {};
    expect(runningText(pageWith(hit, at), request)).not.toContain(hitText);
    expect(textsOf(pageWith(hit, at), undefined, { ...request, without: [step] }).join('\n')).toContain(hitText);
    expect(textsOf(pageWith(miss, at)).join('\n')).toContain(missText);
  });

  test('every step of the table has such a case', () => {
    const shown = new Set(CASES.map(({ step }) => step));
    expect(steps.map(({ name }) => name).filter((name) => !shown.has(name))).toEqual([]);
  });
});

test('steps have unique names and say why, each in the words above it', () => {
  expect(new Set(steps.map(({ name }) => name)).size).toBe(steps.length);
  for (const { name } of steps) {
    const source = readFileSync(new URL(`../../../lib/extract/steps/${name}.ts`, import.meta.url), 'utf8');
    expect(source).toMatch(/\/\*\* [^*]{20,} \*\/\nexport const \w+: Step = \{/);
  }
});

test('the page is left as it was', async () => {
  const { document, view } = openPage(page(CASES.at(-2)?.hit ?? '', CASES[0]?.hit ?? '', CASES.at(-1)?.hit ?? ''));
  const before = document.documentElement.outerHTML;
  let mutations = 0;
  const observer = new view.MutationObserver((records) => {
    mutations += records.length;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  expect(extractArticle(document, view, { without: [] }).ok).toBe(true);
  await Promise.resolve();
  expect(mutations).toBe(0);
  expect(document.documentElement.outerHTML).toBe(before);
});
