import type { Page } from 'playwright';
import { KEY_OF, type Screen } from '../extension.ts';
import { askParts, askText, askViolations } from '../robot.ts';

/** Clicks and keys are the browser's own (trusted) here; only reading goes through the robot. */
export function toScreen(page: Page): Screen {
  const evaluate = (expression: string): Promise<unknown> => page.evaluate(expression);
  return {
    evaluate,
    url: async () => page.url(),
    text: (role, name) => askText(evaluate, role, name),
    parts: (roles, region) => askParts(evaluate, roles, region),
    click: (role, name) => page.getByRole(role, { name }).first().click(),
    pressControl: (role, name) => page.getByRole(role, { name }).first().press(KEY_OF[role]),
    fill: (name, text) => page.getByLabel(name).first().fill(text),
    press: (key) => page.keyboard.press(key),
    toggle: (summary) => page.locator('summary', { hasText: summary }).first().click(),
    findViolations: () => askViolations(evaluate),
    preferScheme: (colorScheme) => page.emulateMedia({ colorScheme }),
    reload: async () => {
      await page.reload();
    },
    resize: (width, height) => page.setViewportSize({ width, height }),
    picture: async (file) => {
      await page.screenshot({ path: file, animations: 'disabled' });
    },
  };
}
