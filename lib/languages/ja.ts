import type { Language } from './language.ts';

/** Japanese. */
export const ja: Language = {
  code: 'ja',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords: '同日 一方 今回 今年',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: '私 私たち 我々 あなた 僕',
    leaning: '彼 彼女 これ それ この その',
    boilerplate: 'こちらをクリック|無断転載|登録はこちら|続きを読む',
    opinion: 'べき 必要がある 思う 考える 望む 訴え 強調 求め',
    future: '予定|見通し|来週|来月|方針',
    past: '先週',
    scales: '万=4 億=8 兆=12',
    currencies: '円=JPY ドル=USD 米ドル=USD ユーロ=EUR 元=CNY 人民元=CNY ポンド=GBP ウォン=KRW',
    percent: 'パーセント=% ポイント=pp',
    durations: '年間=Y 年=Y カ月=M か月=M ヶ月=M 週間=W 日間=D 日=D 時間=h 分間=m 分=m 秒=s',
    distances: 'キロメートル=km キロ=km メートル=m センチ=cm km=km',
    days: '今日=0 明日=1 昨日=-1',
    weekdays: '月曜日/月曜 火曜日/火曜 水曜日/水曜 木曜日/木曜 金曜日/金曜 土曜日/土曜 日曜日/日曜',
    counters: '人名校件台軒社本個枚隻機棟回か所カ所世帯トン',
    organisations:
      '外務省 財務省 文部科学省 厚生労働省 防衛省 環境省 経済産業省 大学 銀行 裁判所 委員会 株式会社 研究所 庁',
    placeWords: '県 市 都 府 区 町 村',
  },
};
