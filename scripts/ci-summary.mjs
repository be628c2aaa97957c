// ci-summary.mjs REPORT STATUS: counts Vitest's JSON report; the last line is "N passed, N failed". Exit code 1 if
// anything failed, STATUS included: a step outside the tests (build, checks) that failed counts as one failure.
import { readFileSync } from 'node:fs';

const [report, status] = process.argv.slice(2);

function read() {
  try {
    return JSON.parse(readFileSync(report, 'utf8'));
  } catch {
    return { testResults: [] };
  }
}

const files = read().testResults;
const tests = files.flatMap((file) => file.assertionResults);
const failures = [];
let passed = 0;
for (const test of tests) {
  if (test.status === 'passed') passed++;
  else if (test.status === 'failed') failures.push(`failed: ${test.fullName}`);
  // What needs the folder beside the checkout is left out where there is none; nothing else may be.
  else if (!test.fullName.includes('../shared'))
    failures.push(`left out without a reason in its name: ${test.fullName}`);
}
for (const file of files) {
  const hasOwnFailure = file.assertionResults.some((test) => test.status === 'failed');
  if (file.status === 'failed' && !hasOwnFailure) failures.push(`could not run: ${file.name}\n${file.message ?? ''}`);
}
if (status !== '0' && failures.length === 0) failures.push(`a step outside the tests, exit code ${status}`);
if (passed === 0 && failures.length === 0) failures.push('no test was run');

for (const failure of failures) console.log(failure);
console.log(`${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
