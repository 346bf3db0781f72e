import { expect, test, vi } from 'vitest';
import { fromOwnPage } from '../../../lib/platform/own-page.ts';

vi.mock('webextension-polyfill', () => ({
  default: { runtime: { id: 'nutgraf', getURL: (path: string) => `chrome-extension://nutgraf${path}` } },
}));

const ask = (sender: { id?: string; url?: string }) => fromOwnPage((data: number) => data + 1)({ data: 1, sender });

test('a page of the extension is answered', () =>
  expect(ask({ id: 'nutgraf', url: 'chrome-extension://nutgraf/reader.html?draft=1' })).toBe(2));

test.each<[string, { id?: string; url?: string }]>([
  ['a content script in a page', { id: 'nutgraf', url: 'https://evil.example/' }],
  ['another extension', { id: 'other', url: 'chrome-extension://other/a.html' }],
  ['another extension that names our page', { id: 'other', url: 'chrome-extension://nutgraf/reader.html' }],
  ['a page with our address in its own', { id: 'nutgraf', url: 'https://evil.example/chrome-extension://nutgraf/' }],
  ['an extension whose id begins like ours', { id: 'nutgraf', url: 'chrome-extension://nutgraf2/a.html' }],
  ['a frame without an address', { id: 'nutgraf' }],
  ['nobody', {}],
])('%s is refused', (_, sender) => expect(() => ask(sender)).toThrow('only pages of the extension'));
