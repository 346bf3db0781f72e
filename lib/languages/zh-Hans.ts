import type { Language } from './language.ts';

/** Chinese, simplified. */
export const zhHans: Language = {
  code: 'zh-Hans',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      '我们 他们 这个 这些 一个 一些 没有 已经 可以 进行 以及 其中 因为 所以 但是 如果 由于 对于 为了 同时 表示 认为 目前 通过 方面 今年 此外',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: '我们 我 你 咱们',
    leaning: '他 她 它 这 那 其 该',
    boilerplate: '点击这里|扫码关注|版权所有|未经授权|责任编辑',
    opinion: '应该 应当 必须 需要 认为 希望 呼吁 强调 建议 也许',
    future: '将|计划|预计|下周|下月',
    past: '上',
    scales: '万=4 亿=8 万亿=12',
    currencies: '元=CNY 美元=USD 人民币=CNY 欧元=EUR 日元=JPY 英镑=GBP 港元=HKD 卢布=RUB',
    percent: '个百分点=pp',
    percentBefore: '百分之',
    durations: '年=Y 个月=M 周=W 星期=W 天=D 小时=h 分钟=m 秒=s',
    distances: '公里=km 千米=km 米=m 英里=mi 厘米=cm',
    days: '今天=0 今日=0 明天=1 昨天=-1 昨日=-1',
    weekdays: '星期一/周一 星期二/周二 星期三/周三 星期四/周四 星期五/周五 星期六/周六 星期日/星期天/周日',
    counters: '个名人家所座项次辆艘架件位支条万户吨处起场届只批台部',
    organisations: '外交部 教育部 国防部 财政部 商务部 公安部 国务院 大学 银行 法院 委员会 集团 公司 学院 医院 研究所',
    placeWords: '省 市 县 区 自治区',
  },
};
