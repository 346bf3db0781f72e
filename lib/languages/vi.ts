import type { Language } from './language.ts';

/** Vietnamese. */
export const vi: Language = {
  code: 'vi',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'và của là có được trong cho không với các những một này đã để khi từ đến trên về cũng như ra vào tại theo sẽ đang bị do nhưng hoặc nếu thì mà ông bà anh chị tôi chúng họ nó đó rất nhiều hơn sau trước giữa bởi vì còn chỉ',
    neverEnd: 'ts ths gs pgs bs tp q p',
    beforeFigure: 'số',
    oftenEnd: 'v.v',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'tôi chúng_tôi chúng_ta bạn',
    leaning: 'ông bà anh họ nó đó này điều',
    boilerplate: 'bấm vào đây|xem thêm|đăng ký|đọc thêm',
    opinion: 'nên cần phải tin hy_vọng kêu_gọi nhấn_mạnh có_lẽ',
    future: '(?:^|\\s)(?:sẽ|dự kiến|tới)(?!\\p{L})',
    past: 'trước|vừa rồi|tuần qua',
    numbers: 'không một hai ba bốn năm sáu bảy tám chín mười',
    scales: 'trăm=2 nghìn=3 ngàn=3 triệu=6 tỷ=9 tỉ=9',
    currencies: 'đồng=VND đô_la=USD usd=USD euro=EUR nhân_dân_tệ=CNY',
    percent: 'phần_trăm=%',
    durations: 'năm=Y tháng=M tuần=W ngày=D giờ=h phút=m giây=s',
    distances: 'km=km kilomet=km mét=m',
    days: 'hôm_nay=0 ngày_mai=1 hôm_qua=-1',
    weekdays: 'thứ_hai thứ_ba thứ_tư thứ_năm thứ_sáu thứ_bảy chủ_nhật',
    organisations: 'bộ',
  },
};
