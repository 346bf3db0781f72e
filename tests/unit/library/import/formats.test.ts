import { expect, test } from 'vitest';
import { openImport } from '../../../../lib/library/import/find-items.ts';
import { IMPORT_FORMATS } from '../../../../lib/library/import/index.ts';
import { openFiles } from '../../../../lib/library/import/open-files.ts';
import { SAMPLES, toFile } from './samples.ts';

test('every format has an id of its own, a source, and a sample', () => {
  const ids = IMPORT_FORMATS.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(IMPORT_FORMATS.every(({ source, label }) => source.length > 5 && label.length > 3)).toBe(true);
  expect(Object.keys(SAMPLES).sort()).toEqual([...ids].sort());
});

test.each(Object.entries(SAMPLES))('%s is recognised by what is in it, and read', (id, sample) => {
  const opened = openImport(sample.files);
  expect(opened.formats.map((format) => format.id)).toEqual([id]);
  const findings = [...opened.findings()];
  const items = findings.filter((finding) => finding.kind === 'item');
  expect(items).toHaveLength(sample.items);
  const [first] = items;
  if (!first) {
    expect(findings).toMatchObject([{ kind: 'document', line: 1, document: { _id: 'note:a:b' } }]);
    return;
  }
  expect(first.entry).toMatchObject(sample.entry);
  if (sample.html) expect(first.html?.()).toMatch(sample.html);
  else expect(first.html).toBeNull();
  expect(first.notes).toMatchObject(sample.notes ?? []);
  expect(
    findings.filter(({ kind }) => kind === 'fault').map((fault) => 'reason' in fault && fault.reason),
  ).not.toContain('unknown-format');
});

test.each(Object.entries(SAMPLES))('what is near to %s is not taken for it', (id, { miss }) => {
  const [file] = openFiles([toFile('x.bin', miss)]).files;
  const format = IMPORT_FORMATS.find((one) => one.id === id);
  expect(file && format?.recognises(file)).toBe(false);
});

test.each(Object.entries(SAMPLES))('only %s itself recognises its sample', (id, { files }) => {
  const met = openFiles(files).files.flatMap((file) =>
    IMPORT_FORMATS.filter((format) => format.recognises(file)).map((format) => format.id),
  );
  // Parts of an archive (an article's HTML, its highlights as Markdown) are what they are; its head file is its own.
  expect(new Set(met.filter((one) => !['html', 'markdown'].includes(one) || id === one))).toEqual(new Set([id]));
});
