#!/usr/bin/env node
// The two commands, from a fresh clone on: plain Node 20, nothing installed yet.
//   npm test             [-- STAGE …]        all checks, or those named
//   npm run demo         [-- FILE.html|URL]  the extension at work on a page
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowsers } from './setup/browsers.mjs';
import { installPackages, newerNode } from './setup/packages.mjs';
import { runAlone } from './setup/run-command.mjs';
import { runStages } from './setup/run-stages.mjs';
import { STAGES } from './setup/stages.mjs';

process.chdir(path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..'));
const [command, ...rest] = process.argv.slice(2);
try {
  if (command === 'test') await test(rest);
  else if (command === 'demo') await demo(rest);
  else throw new Error('say "test" or "demo": node tests/run.mjs test');
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  if (command === 'test') console.log('\n0 passed, 1 failed');
  process.exitCode = 1;
}

async function test(names) {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new Error(`no stage "${unknown[0]}"; there are: ${STAGES.map((stage) => stage.name).join(', ')}`);
  }
  await prepare(['chromium', 'firefox']);
  const stages = names.length > 0 ? STAGES.filter((stage) => names.includes(stage.name)) : STAGES;
  const { passed, failed } = await runStages(stages);
  console.log(`\n${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

async function demo(args) {
  await prepare(['chromium']);
  console.log('building the extension …');
  const build = await runAlone(['wxt', 'build']);
  if (build.code !== 0) throw new Error(`the extension could not be built:\n${build.output}`);
  const shown = await runAlone(['node', 'tests/demo/run.ts', ...args], { live: true });
  process.exitCode = shown.code;
}

/** Packages, a Node that runs TypeScript, browsers: all that the stages take for granted. */
async function prepare(browsers) {
  await installPackages();
  await newerNode();
  Object.assign(process.env, await findBrowsers(browsers));
}
