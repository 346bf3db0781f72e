/**
 * Runs the stages in turn, a line each; one that fails doesn't stop the next, unless the next needs it.
 * Brings back how many tests and checks passed and failed in all.
 */
export async function runStages(stages) {
  const total = { passed: 0, failed: 0 };
  const broken = new Set();
  for (const stage of stages) {
    const missing = (stage.needs ?? []).find((name) => broken.has(name));
    const started = Date.now();
    const result = missing
      ? { passed: 0, failed: 1, output: `not run: "${missing}" failed` }
      : await stage.run().catch((error) => ({ passed: 0, failed: 1, output: String(error?.stack ?? error) }));
    if (result.failed > 0) broken.add(stage.name);
    total.passed += result.passed;
    total.failed += result.failed;
    console.log(lineOf(stage.name, result, Date.now() - started));
    if (result.failed > 0 && (missing || !process.env.VERBOSE)) console.log(indent(result.output));
  }
  return total;
}

function lineOf(name, { passed, failed, note }, ms) {
  const counts = passed + failed > 1 ? `  ${passed} passed${failed ? `, ${failed} failed` : ''}` : '';
  const mark = failed > 0 ? 'FAIL' : ' ok ';
  return `${mark}  ${name.padEnd(15)} ${(ms / 1000).toFixed(1).padStart(6)} s${counts}${note ? `  ${note}` : ''}`;
}

const indent = (text) => text.trimEnd().replace(/^/gm, '      | ');
