const NO_COUNTRY = /^(?:EU|EZ|UN|XA|XB|ZZ|QO)$/u;

/** Countries and territories as Intl names them in a language, those of more than two letters (of one in Han). */
export function toCountryNames(code: string): string[] {
  const names = new Intl.DisplayNames(code, { type: 'region' });
  const list: string[] = [];
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const region = String.fromCharCode(a, b);
      const name = names.of(region);
      const shortest = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}/u.test(name ?? '') ? 2 : 3;
      if (name && name !== region && !/[()&（）]/u.test(name) && name.length >= shortest && !NO_COUNTRY.test(region))
        list.push(name);
    }
  }
  return list;
}
