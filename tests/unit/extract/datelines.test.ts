// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { toLanguageCues } from '../../../lib/extract/cues-by-language.ts';
import { prose, textsOf } from './read-page.ts';

/** What stands between headline and story: a row of dates, names and what papers write around them; and a sentence that is like one. */
const ROWS = [
  [
    'zh',
    '2026年04月19日 07:20 来源：青溪晚报 记者：陈望舒 字号：<a>大</a> <a>中</a> <a>小</a>',
    '字号',
    '2026年4月19日，记者在东门大桥看到，三条线路的电车都已经恢复运行，车厢里坐满了人。',
  ],
  [
    'ja',
    '公開日：2026年4月19日 7時20分　最終更新：4月19日 9時　記者：山田花子',
    '最終更新',
    '4月19日午前7時20分、記者が駅前に着くと、すでに長い列ができていた。',
  ],
  [
    'ko',
    '기사입력 2026.04.19. 오전 7:20 최종수정 2026.04.19. 오전 9:05 김하늘 기자',
    '최종수정',
    '4월 19일 오전 7시 20분, 기자가 도착했을 때 역 앞에는 이미 긴 줄이 있었다고 한다.',
  ],
  [
    'ru',
    'Опубликовано: 19 апреля 2026, 07:20 · Обновлено: 09:05 мск · Просмотров: 214',
    'Просмотров',
    'В 07:20 мск 19 апреля 2026 года на площади уже стояли люди, рассказал корреспонденту дежурный.',
  ],
  [
    'pl',
    'Opublikowano: 19 kwietnia 2026, godz. 7:20, aktualizacja: 9:05, autor: Jan Kos',
    'aktualizacja',
    'O godz. 7:20 w niedzielę, 19 kwietnia 2026 roku, przed dworcem stała już długa kolejka pasażerów.',
  ],
  [
    'ar',
    'نشر في: الأحد 19 أبريل 2026 - الساعة 07:20 بتوقيت مكة، آخر تحديث: 09:05',
    'آخر تحديث',
    'في الساعة 07:20 من يوم الأحد 19 أبريل 2026 وصل أول القطارات إلى المحطة الجديدة وسط ترحيب السكان.',
  ],
  ['zh', '2026-04-19 07:20:31　来源：新华社　记者 王小明 李大力', '王小明', '4月19日7时20分，记者到达现场。'],
] as const;

test.each(ROWS)('%s: %s is no part of the story', (language, row, words, sentence) => {
  const read = (head: string, without: readonly string[] = []) => {
    const page = `<html lang="${language}"><body><article><h1>Wall</h1>${head}${prose(6)}</article></body></html>`;
    return textsOf(page, undefined, { ...toLanguageCues({ claims: [language], prose: '' }), without }).join('\n');
  };
  expect(read(`<div>${row}</div>`)).not.toContain(words);
  expect(read(`<div>${row}</div>`, ['repeated-head'])).toContain(words);
  expect(read(`<p>${sentence}</p>`)).toContain(sentence);
});
