import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { readPlaywrightReport, readVitestReport } from './reports.mjs';
import { runAlone } from './run-command.mjs';

const REPORTS = path.resolve('test-results/reports');
const MINUTE = 60_000;

/** Everything that `npm test` proves, in the order it is told. */
export const STAGES = [
  { name: 'types', run: check(['wxt', 'prepare'], ['tsc', '--noEmit']) },
  { name: 'lint', run: check(['biome', 'check', '--error-on-warnings', '.']) },
  {
    name: 'laws',
    run: check(['depcruise', '--config', '.dependency-cruiser.mjs', 'lib', 'components', 'entrypoints']),
  },
  { name: 'unused', run: check(['knip', '--no-progress']) },
  { name: 'build', run: check(['wxt', 'build']) },
  { name: 'build-firefox', run: check(['wxt', 'build', '-b', 'firefox']) },
  { name: 'size', needs: ['build'], run: checkSizes },
  { name: 'addon-lint', needs: ['build-firefox'], run: lintAddon },
  { name: 'unit', run: runUnitTests },
  { name: 'e2e-chromium', needs: ['build'], run: () => runBrowserTests('chromium') },
  { name: 'e2e-firefox', needs: ['build-firefox'], run: () => runBrowserTests('firefox') },
];

/** A stage of commands that pass when each ends with 0; counts as one check. */
function check(...commands) {
  return async () => {
    for (const command of commands) {
      const { code, output } = await runAlone(command, { timeoutMs: 5 * MINUTE });
      if (code !== 0) return { passed: 0, failed: 1, output: `$ ${command.join(' ')}\n${output}` };
    }
    return { passed: 1, failed: 0, output: '' };
  };
}

async function checkSizes() {
  const { code, output } = await runAlone(['size-limit', '--json'], { timeoutMs: MINUTE });
  const parts = code === 0 || output.trim().startsWith('[') ? JSON.parse(output) : null;
  if (!parts) return { passed: 0, failed: 1, output };
  const failed = parts.filter((part) => !part.passed);
  const note = parts.map((part) => `${part.name} ${(part.size / 1000).toFixed(1)} kB gz`).join(', ');
  return {
    passed: parts.length - failed.length,
    failed: failed.length,
    note,
    output: failed.map((part) => `${part.name}: ${part.size} bytes gzipped, limit ${part.sizeLimit}`).join('\n'),
  };
}

/**
 * Warnings of web-ext lint that libraries bring in. Preact and DOMPurify set innerHTML (our own code is held to law 4 by
 * tests/unit/house/laws.test.ts); PouchDB holds an eval for filters written in design documents, which we don't have and
 * which the extension's content security policy forbids anyway.
 */
const KNOWN_WARNINGS = ['UNSAFE_VAR_ASSIGNMENT', 'DANGEROUS_EVAL'];

async function lintAddon() {
  const command = ['web-ext', 'lint', '-s', '.output/firefox-mv3', '-o', 'json', '--no-config-discovery'];
  const { output } = await runAlone(command, { timeoutMs: 2 * MINUTE });
  const start = output.indexOf('{');
  if (start < 0) return { passed: 0, failed: 1, output };
  const { errors, warnings } = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1));
  const bad = [...errors, ...warnings.filter(({ code }) => !KNOWN_WARNINGS.includes(code))];
  const tell = ({ code, file, line, description }) => `${code} ${file ?? ''}:${line ?? ''} ${description}`;
  return { passed: bad.length ? 0 : 1, failed: bad.length ? 1 : 0, output: bad.map(tell).join('\n') };
}

async function runUnitTests() {
  const file = path.join(REPORTS, 'unit.json');
  const command = ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  return withReport(command, file, readVitestReport, {});
}

async function runBrowserTests(project) {
  const file = path.join(REPORTS, `e2e-${project}.json`);
  const command = ['playwright', 'test', `--project=${project}`, '--reporter=list,json'];
  return withReport(command, file, readPlaywrightReport, { PLAYWRIGHT_JSON_OUTPUT_FILE: file });
}

/** Counts from the runner's own report; a runner that ends badly without telling of a failed test counts as one. */
async function withReport(command, file, read, env) {
  await mkdir(REPORTS, { recursive: true });
  await rm(file, { force: true });
  const { code, output } = await runAlone(command, { env, timeoutMs: 10 * MINUTE });
  const report = await readFile(file, 'utf8').catch(() => null);
  const counts = report ? read(JSON.parse(report)) : { passed: 0, failed: 0, skipped: 0 };
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return {
    passed: counts.passed,
    failed,
    output,
    note: counts.skipped ? `${counts.skipped} skipped` : undefined,
  };
}
