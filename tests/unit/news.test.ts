import { expect, test } from 'vitest';
import { findNews, NEWS } from '../../lib/news.ts';

test.each([
  ['0.1.0', '0.2.0', '0.2.0'],
  ['0.1.9', '0.10.0', '0.2.0'],
  ['0.2.0', '0.2.1', null],
  ['0.1.0', '0.1.1', null],
  ['0.10.0', '0.11.0', null],
])('an update from %s to %s tells of %s', (previous, current, expected) => {
  expect(findNews(previous, current, NEWS.slice(0, 1))?.version ?? null).toBe(expected);
});
