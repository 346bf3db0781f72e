import { expect, test } from 'vitest';
import { findDirect } from './find-direct.ts';

const speakers = (code: string, text: string) => findDirect(code, text).map(({ speaker, role }) => [speaker, role]);

test.each([
  ['ar', 'قال مدير الميناء سامر الحداد: «الحركة عادت إلى طبيعتها».', 'سامر الحداد', 'مدير الميناء'],
  [
    'ar',
    'قالت نائبة رئيس غرفة التجارة هدى القاسم: «الحركة عادت إلى طبيعتها».',
    'هدى القاسم',
    'نائبة رئيس غرفة التجارة',
  ],
  ['ar', 'قال رئيس النقابة عبد الرحمن العبادي: «الحركة عادت إلى طبيعتها».', 'عبد الرحمن العبادي', 'رئيس النقابة'],
  ['he', '"הגשר בטוח לגמרי", אמר ראש העירייה אבנר שחורי.', 'אבנר שחורי', 'ראש העירייה'],
  ['hi', 'महापौर सीमा वर्मा ने कहा, “पुल अब भी सुरक्षित है”।', 'सीमा वर्मा', 'महापौर'],
  ['ja', '運転手組合の井上健委員長は「橋はまだ安全だ」と述べた。', '井上健', '運転手組合'],
  ['ko', '이정미 울진군수는 "다리는 아직 안전하다"고 말했다.', '이정미', null],
  ['zh-Hans', '“桥还很安全，”副市长陈国栋说。', '陈国栋', '副市长'],
])('tells name and role apart without capitals: %s', (code, text, name, role) => {
  expect(speakers(code, text)).toEqual([[name, role]]);
});

test.each([
  ['ar', 'قال مدير الميناء سامر الحداد: «الحركة عادت إلى طبيعتها». وأضاف الحداد: «لا داعي للقلق أبداً».', 'سامر الحداد'],
  ['hi', 'महापौर सीमा वर्मा ने कहा, “पुल सुरक्षित है”। वर्मा ने कहा, “डरने की बात नहीं”।', 'सीमा वर्मा'],
  ['zh-Hans', '“桥还很安全，”院长孙立新说。“不用担心，”孙院长说。', '孙立新'],
  ['id', '"Jembatan ini aman," kata Siti Rohmah. "Jangan takut," ujarnya.', 'Siti Rohmah'],
])('joins a short form, a title or a pronoun to the full name: %s', (code, text, name) => {
  expect(speakers(code, text).map(([speaker]) => speaker)).toEqual([name, name]);
});

test('two full names are never joined by a family name that both have', () => {
  const text =
    'قال المدير سامر الحداد: «الحركة عادت إلى طبيعتها». وقال الطبيب نبيل الحداد: «لا داعي للقلق أبداً». وأضاف الحداد: «سنرى ما يحدث غداً».';
  expect(speakers('ar', text).map(([speaker]) => speaker)).toEqual(['سامر الحداد', 'نبيل الحداد', 'الحداد']);
});

test('a body is no person', () => {
  expect(speakers('ar', 'وقالت وزارة الصحة: «الوضع تحت السيطرة تماماً».')).toEqual([['وزارة الصحة', null]]);
});
