import { runChild } from './child.mjs';
import { say, step } from './step.mjs';

/**
 * Runs checks that count one each, and prints what a failed one says.
 * @param {Array<{title: string, find: () => Promise<string>}>} checks `find` gives what is wrong, or nothing
 * @returns {Promise<{passed: number, failed: number}>}
 */
export async function singleChecks(checks) {
  const result = { passed: 0, failed: 0 };
  for (const { title, find } of checks) {
    const problems = await step(title, find, (found) => `${found === '' ? 'ok  ' : 'FAIL'} ${title}`);
    if (problems === '') {
      result.passed += 1;
    } else {
      result.failed += 1;
      say(problems);
    }
  }
  return result;
}

/** Runs a program whose exit code is its verdict. @returns {Promise<string>} its output if it found something */
export async function verdictOf(program, args) {
  const { code, output } = await runChild(program, args);
  if (code === 0) return '';
  return output || `${program} ended with code ${code}`;
}
