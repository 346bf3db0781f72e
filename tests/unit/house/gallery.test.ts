import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

test('the gallery shows every component', () => {
  const shown = globSync('tests/gallery/*.tsx')
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const components = globSync('components/*.tsx').map((file) => path.basename(file));
  expect(components.length).toBeGreaterThan(30);
  expect(components.filter((name) => !shown.includes(`components/${name}'`))).toEqual([]);
});
