import type { Language } from './language.ts';

/** Chinese, traditional. */
export const zhHant: Language = {
  code: 'zh-Hant',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      '我們 他們 這個 這些 一個 一些 沒有 已經 可以 進行 以及 其中 因為 所以 但是 如果 由於 對於 為了 同時 表示 認為 目前 透過 方面 今年 此外',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: '我們 我 你',
    leaning: '他 她 它 這 那 其 該',
    boilerplate: '點擊這裡|版權所有|未經授權|責任編輯',
    opinion: '應該 應當 必須 需要 認為 希望 呼籲 強調 建議 也許',
    future: '將|計畫|預計|下週|下月',
    past: '上',
    scales: '萬=4 億=8 兆=12',
    currencies: '元=TWD 新台幣=TWD 美元=USD 人民幣=CNY 歐元=EUR 日圓=JPY 英鎊=GBP 港元=HKD',
    percent: '個百分點=pp',
    percentBefore: '百分之',
    durations: '年=Y 個月=M 週=W 星期=W 天=D 小時=h 分鐘=m 秒=s',
    distances: '公里=km 公尺=m 米=m 英里=mi 公分=cm',
    days: '今天=0 今日=0 明天=1 昨天=-1 昨日=-1',
    weekdays: '星期一/週一 星期二/週二 星期三/週三 星期四/週四 星期五/週五 星期六/週六 星期日/週日',
    counters: '個名人家所座項次輛艘架件位支條戶噸處起場屆隻批台部間',
    organisations:
      '外交部 教育部 國防部 財政部 經濟部 內政部 行政院 立法院 大學 銀行 法院 委員會 集團 公司 學院 醫院 研究所',
    placeWords: '省 市 縣 區',
  },
};
