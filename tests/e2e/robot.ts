import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Name, Part, Role } from './extension.ts';

/**
 * Eyes and hands inside a page of the extension, for drivers that have none of their own. Roles and names come from
 * axe-core, so that both browsers are asked in the same words.
 */
const ROBOT = `
${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};
globalThis.nutgrafRobot = (() => {
  const matches = (name, { text, pattern, flags }) =>
    pattern === undefined ? name.toLowerCase().includes(text.toLowerCase()) : new RegExp(pattern, flags).test(name);
  const inTree = (work) => {
    axe.setup(document.documentElement);
    try { return work(); } finally { axe.teardown(); }
  };
  const role = (element) => axe.commons.aria.getRole(element);
  const isHeard = (element) => axe.commons.dom.isVisibleToScreenReaders(element);
  const nameOf = (element) => {
    const name = axe.commons.text.accessibleText(element);
    return (name || element.innerText || '').replace(/\\s+/g, ' ').trim();
  };
  const find = (roles, root) =>
    [...root.querySelectorAll('*')].filter((element) => roles.includes(role(element)) && isHeard(element));
  const findOne = (wanted, name) => find([wanted], document).find((element) => !name || matches(nameOf(element), name));
  return {
    text: (wanted, name) => inTree(() => (wanted ? findOne(wanted, name) : document.body)?.innerText ?? ''),
    parts: (roles, region) => inTree(() => {
      const root = region ? findOne('region', region) ?? findOne('complementary', region) : document;
      return (root ? find(roles, root) : []).map((element) => ({
        role: role(element),
        name: nameOf(element),
        pressed: element.getAttribute('aria-pressed') === 'true',
        checked: element.checked === true,
        disabled: element.disabled === true,
      }));
    }),
    click: (wanted, name) => {
      const element = inTree(() => findOne(wanted, name));
      if (!element || element.disabled) return false;
      element.scrollIntoView({ block: 'center' });
      element.focus();
      element.click();
      return true;
    },
    fill: (name, value) => {
      const element = inTree(() => ['searchbox', 'textbox', 'slider'].map((one) => findOne(one, name)).find(Boolean));
      if (!element) return false;
      element.focus();
      element.value = value;
      element.dispatchEvent(new Event('input', { bubbles: true }));
      return true;
    },
    select: (name, option) => {
      const element = inTree(() => findOne('combobox', name));
      const chosen = element && [...element.options].find((one) => one.label === option);
      if (!chosen) return false;
      element.value = chosen.value;
      element.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    },
    toggle: (text) => {
      const found = [...document.querySelectorAll('summary')].find((one) => one.innerText.includes(text));
      found?.click();
      return Boolean(found);
    },
    violations: async () =>
      (await axe.run(document)).violations.flatMap((rule) =>
        rule.nodes.map((node) => rule.id + ': ' + node.target.join(' ') + ' ' + (node.any[0]?.message ?? ''))),
  };
})();
null`;

type Command = 'text' | 'parts' | 'click' | 'fill' | 'select' | 'toggle' | 'violations';

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

export async function askViolations(evaluate: Evaluate): Promise<string[]> {
  const violations = await ask(evaluate, 'violations');
  return Array.isArray(violations) ? violations.map(String) : ['axe gave no answer'];
}

export const toPattern = (name: Name) =>
  typeof name === 'string' ? { text: name } : { pattern: name.source, flags: name.flags };
