import { writeFile } from 'node:fs/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import { KEY_OF, type Screen } from '../extension.ts';
import { ask, askParts, askText, askViolations, type Evaluate, toPattern } from '../robot.ts';
import { until } from '../until.ts';
import type { BrowserScope } from './browser-scope.ts';

export function popupToScreen(scope: BrowserScope, what: 'popup' | 'panel' = 'popup'): Screen {
  return {
    ...toScreen(what === 'popup' ? scope.evaluateInPopup : scope.evaluateInPanel),
    preferScheme: (scheme) => scope.setColorScheme(scheme === 'dark'),
    press: async () => {
      throw new Error('no driver types into a popup of Firefox');
    },
    reload: async () => {
      throw new Error('a popup is closed and opened instead');
    },
    pressControl: async () => {
      throw new Error('no driver types into a popup of Firefox');
    },
    resize: async () => undefined, // a popup is as large as its page wants it
    picture: async (file) => writeFile(file, Buffer.from(await scope.draw(what), 'base64')),
  };
}

export function tabToScreen(page: Page, scope: BrowserScope): Screen {
  return {
    ...toScreen((expression) => page.evaluate(expression)),
    preferScheme: (scheme) => scope.setColorScheme(scheme === 'dark'),
    press: (key) => page.keyboard.press(toKey(key)),
    reload: async () => {
      await page.reload({ waitUntil: [] });
      await page.waitForFunction("document.readyState === 'complete' && typeof browser === 'object'");
    },
    pressControl: async (role, name) => {
      const focus = () => ask((expression) => page.evaluate(expression), 'focus', role, toPattern(name));
      await until(`${role} "${name}"`, async () => Boolean(await focus()));
      await page.keyboard.press(KEY_OF[role]);
    },
    resize: (width, height) => page.setViewport({ width, height }),
    picture: async (file) => writeFile(file, await page.screenshot({ type: 'png' })),
  };
}

/** What popup and tabs have in common: by the robot, which is polled until the thing is there. */
function toScreen(
  evaluate: Evaluate,
): Omit<Screen, 'preferScheme' | 'press' | 'pressControl' | 'reload' | 'resize' | 'picture'> {
  const insist = async (what: string, command: 'click' | 'fill' | 'toggle', ...args: unknown[]) => {
    await until(what, async () => Boolean(await ask(evaluate, command, ...args)));
  };
  return {
    evaluate,
    url: async () => String(await evaluate('location.href')),
    text: (role, name) => askText(evaluate, role, name),
    parts: (roles, region) => askParts(evaluate, roles, region),
    click: (role, name) => insist(`${role} "${name}"`, 'click', role, toPattern(name)),
    fill: (name, text) => insist(`field "${name}"`, 'fill', toPattern(name), text),
    toggle: (summary) => insist(`summary "${summary}"`, 'toggle', summary),
    findViolations: () => askViolations(evaluate),
  };
}

const KEYS: readonly KeyInput[] = ['Tab', 'Enter', 'Escape', 'Space', 's', 't', 'z', '?', '/'];

function toKey(key: string): KeyInput {
  const known = KEYS.find((one) => one === key);
  if (!known) throw new Error(`no test has pressed ${key} yet`);
  return known;
}
