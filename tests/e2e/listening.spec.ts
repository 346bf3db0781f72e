import { expect, test } from './fixtures.ts';
import { saveByButton } from './steps.ts';
import { readArticle } from './what-is-shown.ts';

/** The machines that run these tests have no voices: one stands in that says nothing, 150 ms a sentence, and is there when it is let in. */
const VOICE = `(() => {
  const voices = []; const own = new EventTarget(); let speaking = null;
  const end = (utterance, name) => { if (speaking === utterance) { speaking = null; utterance[name]?.({ error: 'canceled' }); } };
  const synthesis = Object.assign(own, {
    getVoices: () => voices,
    speak: (utterance) => {
      speaking = utterance;
      setTimeout(() => utterance.onstart?.({}), 10);
      setTimeout(() => speaking === utterance && utterance.onboundary?.({ name: 'word', charIndex: 4 }), 60);
      setTimeout(() => end(utterance, 'onend'), 150);
    },
    cancel: () => speaking && end(speaking, 'onerror'),
  });
  Object.defineProperty(globalThis, 'speechSynthesis', { value: synthesis, configurable: true });
  globalThis.SpeechSynthesisUtterance = function (text) { this.text = text; };
  globalThis.heard = [];
  const set = CSS.highlights.set.bind(CSS.highlights);
  CSS.highlights.set = (name, highlight) => { heard.push(name + ': ' + [...highlight].join('')); return set(name, highlight); };
  globalThis.letIn = () => {
    voices.push({ voiceURI: 'stand-in', name: 'Stand-in', lang: 'en-GB', localService: true, default: true });
    own.dispatchEvent(new Event('voiceschanged'));
  };
})()`;

test('an article is read aloud sentence by sentence, stops and goes on where it was, also with a voice that comes late', async ({
  nutgraf,
  site,
}) => {
  const popup = await saveByButton(nutgraf, `${site.origin}/spammed-en/`);
  await popup.click('button', 'Open in reader');
  const reader = await nutgraf.findOpened('/reader.html');
  await readArticle(reader);
  await reader.evaluate(VOICE);
  const said = async (): Promise<string[]> =>
    String(await reader.evaluate("heard.filter((one) => one.startsWith('spoken:')).join('|')")).split('|');

  await reader.click('button', 'Listen');
  await expect.poll(() => reader.text()).toContain('No voice on this machine speaks English');
  await reader.evaluate('letIn()');
  await expect.poll(async () => new Set(await said()).size).toBeGreaterThan(2);
  const [first, second] = [...new Set(await said())];
  expect(first).toMatch(/^spoken: MARREN FALLS — A £4\.2 million/);
  expect(second).toMatch(/^spoken: The hall, which stands/);
  expect(await reader.evaluate("heard.find((one) => one.startsWith('spoken-word'))")).toBe('spoken-word: EN');

  await reader.click('button', 'Pause');
  const before = (await said()).at(-1);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect((await said()).at(-1)).toBe(before);
  await reader.evaluate('heard.length = 0');
  await reader.click('button', 'Play');
  await expect.poll(async () => new Set(await said()).size).toBeGreaterThan(1);
  expect((await said())[0]).toBe(before);
});
