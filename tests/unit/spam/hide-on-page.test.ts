// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Finding } from '../../../lib/spam/find-spam.ts';
import { hideFindings, showHidden } from '../../../lib/spam/hide-on-page.ts';

const toFinding = (...nodes: Node[]): Finding => ({
  nodes,
  rules: [],
  why: '',
  text: '',
  links: 0,
  hosts: [],
  hidden: null,
  evidence: [],
});

test('spam is hidden, the rest untouched, and showing it again leaves the page exactly as it was', () => {
  document.body.innerHTML = '<p>Story</p><div id="a" style="color: red">spam</div><ul id="b"><li>spam</li></ul>bare';
  const before = document.body.innerHTML;
  const find = (id: string) => document.getElementById(id) ?? document.body;
  expect(hideFindings([toFinding(find('a'), find('b')), toFinding(document.createTextNode('bare'))])).toBe(1);
  expect([find('a').style.display, find('b').style.display]).toEqual(['none', 'none']);
  expect(document.querySelector('p')?.hasAttribute('style')).toBe(false);
  expect(showHidden(document)).toBe(true);
  expect(document.body.innerHTML).toBe(before);
});

test('where nothing is hidden there is nothing to show', () => {
  document.body.innerHTML = '<p>Story</p>';
  expect(showHidden(document)).toBe(false);
});
