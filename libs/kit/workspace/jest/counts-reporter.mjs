import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Leaves the counts of a run in dist/test/jest.json, where `npm test` reads them (Nx keeps the file with a cached run). */
export default class CountsReporter {
  constructor(globalConfig) {
    this.file = path.join(globalConfig.rootDir, 'dist', 'test', 'jest.json');
  }

  onRunComplete(_contexts, results) {
    const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites: broken, numPendingTests, numTodoTests } = results;
    const counts = { passed, failed: numFailedTests + broken, skipped: numPendingTests + numTodoTests };
    mkdirSync(path.dirname(this.file), { recursive: true });
    writeFileSync(this.file, `${JSON.stringify(counts)}\n`);
  }
}
