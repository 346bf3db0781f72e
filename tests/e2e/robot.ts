import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Name, Part, Role } from './extension.ts';

/**
 * Eyes and hands inside a page of the extension, for drivers that have none of their own. Roles and names are those that
 * our own pages use; whether they are right is axe's to say (findViolations) and Playwright's, which clicks by its own.
 */
const ROBOT = `
globalThis.nutgrafRobot = (() => {
  const TAGS = { ARTICLE: 'article', ASIDE: 'complementary', BUTTON: 'button', LI: 'listitem', SELECT: 'combobox',
    H1: 'heading', H2: 'heading', H3: 'heading', H4: 'heading', SECTION: 'region', DIALOG: 'dialog', TEXTAREA: 'textbox' };
  const INPUTS = { checkbox: 'checkbox', radio: 'radio', range: 'slider', search: 'searchbox' };
  const role = (element) =>
    element.getAttribute('role') ??
    (element.tagName === 'A' && element.href ? 'link' : null) ??
    (element.tagName === 'INPUT' ? INPUTS[element.type] ?? 'textbox' : TAGS[element.tagName] ?? '');
  const wordsOf = (element) => [...element.childNodes].map((node) =>
    node.nodeType === 3 ? node.data
    : node.nodeType !== 1 || node.matches('select, output, input, [aria-hidden=true]') ? ''
    : getComputedStyle(node).display === 'inline' ? wordsOf(node) : ' ' + wordsOf(node) + ' ').join('');
  const nameOf = (element) => {
    const labelledBy = element.getAttribute('aria-labelledby');
    const name = labelledBy ? labelledBy.split(' ').map((id) => wordsOf(document.getElementById(id))).join(' ')
      : element.getAttribute('aria-label') ??
        (element.labels?.length ? [...element.labels].map(wordsOf).join(' ') : wordsOf(element) || element.title);
    return (name ?? '').replace(/\\s+/g, ' ').trim();
  };
  const isHeard = (element) => element.checkVisibility() && !element.closest('[aria-hidden=true]');
  const matches = (name, { text, pattern, flags }) =>
    pattern === undefined ? name.toLowerCase().includes(text.toLowerCase()) : new RegExp(pattern, flags).test(name);
  const find = (roles, root) =>
    [...root.querySelectorAll('*')].filter((element) => roles.includes(role(element)) && isHeard(element));
  const findOne = (wanted, name) => find([wanted], document).find((element) => !name || matches(nameOf(element), name));
  const set = (element, value, event) => {
    element.focus();
    element.value = value;
    element.dispatchEvent(new Event(event, { bubbles: true }));
    return true;
  };
  return {
    text: (wanted, name) => (wanted ? findOne(wanted, name) : document.body)?.innerText ?? '',
    parts: (roles, region) => {
      const root = region ? findOne('region', region) ?? findOne('complementary', region) : document;
      return (root ? find(roles, root) : []).map((element) => ({
        role: role(element),
        name: nameOf(element),
        pressed: element.getAttribute('aria-pressed') === 'true',
        checked: element.checked === true,
        disabled: element.disabled === true,
      }));
    },
    focus: (wanted, name) => {
      const element = findOne(wanted, name);
      if (!element || element.disabled) return false;
      element.scrollIntoView({ block: 'center' });
      element.focus();
      return document.activeElement === element;
    },
    click: (wanted, name) => {
      const element = findOne(wanted, name);
      if (!element || element.disabled) return false;
      element.scrollIntoView({ block: 'center' });
      element.focus();
      element.click();
      return true;
    },
    fill: (name, value) => {
      const element = ['searchbox', 'textbox', 'slider'].map((one) => findOne(one, name)).find(Boolean);
      return Boolean(element) && set(element, value, 'input');
    },
    toggle: (text) => {
      const found = [...document.querySelectorAll('summary')].find((one) => one.innerText.includes(text));
      found?.click();
      return Boolean(found);
    },
  };
})();
null`;

/**
 * In the background: every write to IndexedDB ends as the browser ends it when the quota is used up, its transaction aborted
 * with a QuotaExceededError. The real thing can't be had: "unlimitedStorage" leaves the disk as the only bound.
 */
export const FILL_STORAGE = `
const full = function () {
  const request = this.count();
  const { transaction } = this;
  Object.defineProperty(transaction, 'error', { value: new DOMException('full', 'QuotaExceededError') });
  queueMicrotask(() => transaction.abort());
  return request;
};
IDBObjectStore.prototype.put = full;
IDBObjectStore.prototype.add = full;
null`;

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RUN_AXE = `axe.run(document).then(({ violations }) => violations.flatMap((rule) =>
  rule.nodes.map((node) => rule.id + ': ' + node.target.join(' ') + ' ' + (node.any[0]?.message ?? ''))))`;

type Command = 'text' | 'parts' | 'focus' | 'click' | 'fill' | 'toggle';

export type Evaluate = (expression: string) => Promise<unknown>;

/** Runs a command of the robot, which is put into the page first if it isn't there. */
export async function ask(evaluate: Evaluate, command: Command, ...args: readonly unknown[]): Promise<unknown> {
  if ((await evaluate('typeof nutgrafRobot')) === 'undefined') await evaluate(ROBOT);
  return evaluate(`nutgrafRobot.${command}(${args.map((arg) => JSON.stringify(arg ?? null)).join(', ')})`);
}

export const askText = async (evaluate: Evaluate, role?: Role, name?: Name): Promise<string> =>
  String(await ask(evaluate, 'text', role, name && toPattern(name)));

export async function askParts(evaluate: Evaluate, roles: readonly Role[], region?: Name): Promise<Part[]> {
  const parts = await ask(evaluate, 'parts', roles, region && toPattern(region));
  return Array.isArray(parts) ? parts : [];
}

/** The page's own policy keeps scripts out of it, but not what a driver evaluates. */
export async function askViolations(evaluate: Evaluate): Promise<string[]> {
  await evaluate(`${AXE}; null`);
  const violations = await evaluate(RUN_AXE);
  return Array.isArray(violations) ? violations.map(String) : ['axe gave no answer'];
}

export const toPattern = (name: Name) =>
  typeof name === 'string' ? { text: name } : { pattern: name.source, flags: name.flags };
