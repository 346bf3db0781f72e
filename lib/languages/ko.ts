import type { Language } from './language.ts';

/** Korean. */
export const ko: Language = {
  code: 'ko',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      '이 그 저 및 또는 그리고 하지만 그러나 수 등 것 는 은 가 을 를 에 의 로 있다 있는 했다 한다 하는 대한 위해 따르면 통해 지난 이번 더 있다고 했다고 밝혔다 말했다',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: '나는 저는 우리는 우리 저희',
    leaning: '그는 그녀는 그들은 이는 이것은 그',
    boilerplate: '여기를 클릭|무단전재|구독하기|저작권자',
    opinion: '해야 생각 바란 촉구 강조 필요',
    future: '예정|할 것|될 것|계획|다음',
    past: '지난',
    numbers: '영 한 두 세 네 다섯 여섯 일곱 여덟 아홉 열',
    scales: '천=3 만=4 억=8 조=12',
    currencies: '원=KRW 달러=USD 유로=EUR 엔=JPY 위안=CNY',
    percent: '퍼센트=% 프로=% 포인트=pp',
    durations: '년=Y 개월=M 주=W 일=D 시간=h 분=m 초=s',
    distances: '킬로미터=km 미터=m km=km 킬로=km',
    days: '오늘=0 내일=1 어제=-1',
    weekdays: '월요일 화요일 수요일 목요일 금요일 토요일 일요일',
    counters: '명인개곳건대채마리척권병회차례가구톤',
    organisations: '대학교 은행 법원 위원회 병원 연구소',
    placeWords: '시 군 구',
  },
};
