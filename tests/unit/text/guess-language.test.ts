import { describe, expect, it } from 'vitest';
import { guessLanguage } from '../../../lib/text/guess-language.ts';

const texts: readonly (readonly [code: string, text: string])[] = [
  ['en', 'The council said on Monday that the new bridge will be open to traffic before the end of the year.'],
  ['de', 'Der Stadtrat hat am Montag beschlossen, dass die neue Brücke noch vor dem Ende des Jahres geöffnet wird.'],
  ['fr', 'Le conseil a annoncé lundi que le nouveau pont sera ouvert à la circulation avant la fin de l’année.'],
  ['es', 'El consejo anunció el lunes que el nuevo puente se abrirá al tráfico antes de que termine el año.'],
  ['pt', 'O conselho anunciou na segunda-feira que a nova ponte não será aberta ao trânsito antes do fim do ano.'],
  ['it', 'Il consiglio ha annunciato lunedì che il nuovo ponte sarà aperto al traffico prima della fine dell’anno.'],
  ['nl', 'De raad heeft maandag gezegd dat de nieuwe brug nog voor het einde van het jaar open zal gaan.'],
  ['sv', 'Rådet sade på måndagen att den nya bron ska öppnas för trafik innan året är slut och inte senare.'],
  ['pl', 'Rada ogłosiła w poniedziałek, że nowy most będzie otwarty dla ruchu jeszcze przed końcem roku.'],
  [
    'tr',
    'Meclis pazartesi günü yeni köprünün yıl sonundan önce trafiğe açılacağını ve bunun için çok çalışıldığını söyledi.',
  ],
  ['id', 'Dewan mengatakan pada hari Senin bahwa jembatan baru itu akan dibuka untuk lalu lintas sebelum akhir tahun.'],
  ['vi', 'Hội đồng cho biết hôm thứ Hai rằng cây cầu mới sẽ được mở cho xe cộ trước cuối năm nay.'],
  ['ru', 'Совет сообщил в понедельник, что новый мост откроют для движения ещё до конца года, но не раньше осени.'],
  ['uk', 'Рада повідомила в понеділок, що новий міст відкриють для руху ще до кінця року, але не раніше осені.'],
  ['ar', 'أعلن المجلس يوم الاثنين أن الجسر الجديد سيفتح أمام حركة المرور قبل نهاية العام.'],
  ['fa', 'شورا روز دوشنبه اعلام کرد که پل جدید پیش از پایان سال به روی خودروها باز می‌شود.'],
  ['he', 'המועצה הודיעה ביום שני כי הגשר החדש ייפתח לתנועה לפני סוף השנה.'],
  ['hi', 'परिषद ने सोमवार को कहा कि नया पुल साल के अंत से पहले यातायात के लिए खोल दिया जाएगा।'],
  ['zh-Hans', '市议会星期一宣布，新桥将在年底之前开通，届时车辆可以通行。'],
  ['zh-Hant', '市議會星期一宣布，新橋將在年底之前開通，屆時車輛可以通行。'],
  ['ja', '市議会は月曜日、新しい橋が年内に開通すると発表した。'],
  ['ko', '시의회는 월요일 새 다리가 올해 안에 개통된다고 밝혔다.'],
];

const textOf = (code: string) => texts.find(([own]) => own === code)?.[1] ?? '';

describe('language of a text', () => {
  it.each([
    ['tr', 'Hastanenin başhekimi yağışın ardından çalışmaların üç gün süreceğini açıkladı.'],
    ['pl', 'Radni odrzucili uchwałę. Mieszkańcy dziękują.'],
    ['vi', 'Giá sầu riêng giảm mạnh, nông dân đốn vườn.'],
    ['de', 'Der Bürgermeister hat dem Spieler Çağlar Şimşek am Montag für seine Tore gedankt.'],
  ])('%s is told from its letters where grammar words are few, but not from a name', (code, text) => {
    expect(guessLanguage(text, null)).toBe(code);
  });

  it.each(texts)('%s is told from one sentence', (code, text) => {
    expect(guessLanguage(text, null)).toBe(code);
  });

  it.each(texts)('%s is told in spite of a template that declares another language', (code, text) => {
    expect(guessLanguage(text, code === 'en' ? 'de' : 'en')).toBe(code);
  });

  it.each([
    ['pt-BR', 'pt'],
    ['en-GB', 'en'],
    ['zh-TW', 'zh-Hant'],
    ['zh-CN', 'zh-Hans'],
    ['ar-EG', 'ar'],
  ])('the declared region of %s is kept where the text agrees', (declared, code) => {
    expect(guessLanguage(textOf(code), declared)).toBe(declared);
  });

  it('Chinese declared as the other way of writing is corrected', () => {
    expect(guessLanguage(textOf('zh-Hant'), 'zh-CN')).toBe('zh-Hant');
  });

  it.each([
    ['bg', 'Съветът обяви в понеделник, че новият мост ще бъде отворен преди края на годината.'],
    ['ur', 'کونسل نے پیر کو کہا کہ نیا پل سال کے آخر سے پہلے کھول دیا جائے گا۔'],
    ['cs', 'Rada v pondělí oznámila, že nový most bude otevřen ještě před koncem roku.'],
    ['fi', 'Valtuusto ilmoitti maanantaina, että uusi silta avataan liikenteelle ennen vuoden loppua.'],
    ['mr', 'परिषदेने सोमवारी सांगितले की नवीन पूल वर्षअखेरपूर्वी वाहतुकीसाठी खुला होईल.'],
  ])('%s, which we have no words of, is believed', (code, text) => {
    expect(guessLanguage(text, code)).toBe(code);
  });

  it.each([
    ['', null, 'und'],
    ['12 345 — 67', 'fr', 'fr'],
    ['', 'not a language!', 'und'],
    ['Xqzt vbnm plok wert asdf.', null, 'und'],
  ])('a text that says nothing (%j, %j) gives %s', (text, declared, code) => {
    expect(guessLanguage(text, declared)).toBe(code);
  });

  it('names and quotes in Latin letters do not make Chinese English', () => {
    expect(guessLanguage(`${textOf('zh-Hans')} iPhone Apple Microsoft OpenAI`, 'en')).toBe('zh-Hans');
  });
});
