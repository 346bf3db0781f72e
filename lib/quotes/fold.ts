/**
 * One spelling for words that are written in several: without Arabic vowel signs and kashida, without the Hindi dot below and with one sign for its nasals, one form of
 * alef, yeh and kaf. `word` is lower case.
 */
export const foldWord = (word: string): string =>
  VARIANT.test(word)
    ? word
        .normalize('NFC')
        .replace(/[\u064b-\u0652\u0640\u093c]/g, '')
        .replace(/\u0901/g, '\u0902')
        .replace(/[أإآٱ]/g, 'ا')
        .replace(/[یى]/g, 'ي')
        .replace(/ک/g, 'ك')
    : word;

const VARIANT = /[\u0600-\u06ff\u0900-\u097f]/;
