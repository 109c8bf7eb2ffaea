/** How a run of parts is told: a table of what ran and what did not, and one closing line. */

const stateOf = ({ skipped, ok }) => (skipped ? 'NOT RUN' : ok ? 'passed' : 'FAILED');

/** A part that counts no single tests counts as one; a part that failed without a failed test counts one failure more. */
export function sumUp(results) {
  let passed = 0;
  let failed = 0;
  for (const result of results) {
    if (result.skipped) continue;
    passed += result.passed ?? (result.ok ? 1 : 0);
    failed += result.failed || (result.ok ? 0 : 1);
  }
  return { passed, failed };
}

export function tableOf(results) {
  const rows = results.map((result) => {
    const counts = result.passed === undefined ? '' : `${result.passed} passed, ${result.failed} failed`;
    const note = [counts, result.skipped, result.note].filter(Boolean).join('; ');
    return [result.name, stateOf(result), result.seconds === undefined ? '' : `${result.seconds.toFixed(1)} s`, note];
  });
  const width = (column) => Math.max(...rows.map((row) => row[column].length));
  const widths = [width(0), width(1), width(2)];
  return rows.map(([name, state, time, note]) =>
    `${name.padEnd(widths[0])}  ${state.padEnd(widths[1])}  ${time.padStart(widths[2])}  ${note}`.trimEnd(),
  );
}

/** Runs parts one after the other; one that throws has failed, and the rest still run. */
export async function runParts(parts, say, clock = () => performance.now()) {
  const results = [];
  for (const { name, run } of parts) {
    say(name);
    const began = clock();
    const result = await Promise.resolve()
      .then(run)
      .catch((error) => {
        say(error.stack ?? String(error));
        return { ok: false, note: String(error.message ?? error).split('\n')[0] };
      });
    results.push({ name, ...result, seconds: (clock() - began) / 1000 });
  }
  return results;
}

/** The whole answer on standard output; 'N passed, N failed' stands alone on its last line. */
export function printReport(results) {
  const { passed, failed } = sumUp(results);
  process.stdout.write(`\n${tableOf(results).join('\n')}\n\n${passed} passed, ${failed} failed\n`);
  if (failed > 0) process.exitCode = 1;
}
