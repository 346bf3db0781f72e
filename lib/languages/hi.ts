import type { Language } from './language.ts';

/** Hindi. */
export const hi: Language = {
  code: 'hi',

  // Sentences: abbreviations and the like (lib/text/sentences.ts).
  sentences: {
    functionWords:
      'के में की है और को से का ने पर यह वह हैं था थे थी कि एक नहीं भी ही जो तो कर किया लिए इस उस अपने हो गया गई रहा रही कहा साथ बाद तक या लेकिन अगर जब कब क्या कौन कैसे क्यों हम मैं वे आप उन इन उनका उनकी किसी कोई सब फिर अब उन्होंने',
    neverEnd: 'डॉ श्री श्रीमती प्रो पं स्व रु प्रा लि सुश्री आर एस एम एन एल एच एफ एक्स',
    beforeFigure: 'सं पृ',
  },

  // Quotes: marks, verbs, titles (lib/quotes).
  quotes: { marks: '“” "" «»', capitals: true, order: 'subject-verb', verbs: [] },

  // Facts: units, currencies, counting words (lib/facts).
  facts: {
    firstPerson: 'मैं हम मेरा मेरी हमारा हमारी आप',
    leaning: 'वह यह वे ये उसने उन्होंने उनका उनकी इसका इस',
    boilerplate: 'यहां क्लिक करें|यहाँ क्लिक करें|सब्सक्राइब|यह भी पढ़ें',
    opinion: 'चाहिए मानना उम्मीद आग्रह अपील ज़ोर शायद',
    future: '(?:गा|गे|गी)(?![\\p{L}\\p{M}])|अगले|आगामी',
    past: 'पिछले|बीते',
    numbers: 'शून्य एक दो तीन चार पांच/पाँच छह/छः सात आठ नौ दस',
    scales: 'सौ=2 हजार=3 हज़ार=3 लाख=5 करोड़=7 अरब=9',
    currencies: 'रुपये=INR रुपए=INR रुपया=INR रुपयों=INR डॉलर=USD यूरो=EUR',
    percent: 'प्रतिशत=% फीसदी=% फ़ीसदी=%',
    durations: 'साल=Y वर्ष=Y महीने=M महीना=M माह=M सप्ताह=W हफ्ते=W दिन=D दिनों=D घंटे=h घंटा=h मिनट=m सेकंड=s',
    distances: 'किलोमीटर=km किमी=km मीटर=m',
    days: 'आज=0',
    weekdays: 'सोमवार मंगलवार बुधवार गुरुवार/बृहस्पतिवार शुक्रवार शनिवार रविवार',
    countSkip: '^(?:नए|नई|बड़े|छोटे|अन्य|युवा|पुराने)$',
    organisations: 'मंत्रालय विश्वविद्यालय बैंक पार्टी न्यायालय आयोग',
  },
};
