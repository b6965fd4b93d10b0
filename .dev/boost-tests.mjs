import { basename } from 'node:path';
import { runChild } from './child.mjs';
import { cmakeBuild } from './cmake-build.mjs';
import { say, step } from './step.mjs';

/**
 * Builds a preset and runs its test programs, which CTest knows, so that the cases in them can be counted.
 * @param {'native-asan' | 'wasm'} preset
 * @returns {Promise<{passed: number, failed: number}>} Boost test cases; a program that dies counts one more failure
 */
export async function boostTests(preset) {
  await cmakeBuild(preset);
  const total = { passed: 0, failed: 0 };
  for (const { name, command } of await programsOf(preset)) {
    const result = await step(`${name} tests`, () => runProgram(command));
    total.passed += result.passed;
    total.failed += result.failed;
    if (result.failed > 0) say(result.output);
  }
  return total;
}

async function programsOf(preset) {
  const { stdout, output } = await runChild('ctest', ['--preset', preset, '--show-only=json-v1']);
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`ctest lists no tests: ${output}`);
  return JSON.parse(stdout.slice(start)).tests.filter((test) => test.command);
}

async function runProgram([program, ...args]) {
  const plain = args.filter((arg) => !arg.startsWith('--report_level'));
  const { code, output } = await runChild(program, [...plain, '--report_level=short', '--report_format=XML']);
  const counts = countCases(output);
  const died = counts === null || (code !== 0 && counts.failed === 0);
  const { passed, failed } = counts ?? { passed: 0, failed: 0 };
  if (died)
    return { passed, failed: failed + 1, output: `${output}\n${basename(program)} ended with code ${code}` };
  return { passed, failed, output: output.replace(/<TestResult>.*<\/TestResult>/s, '') };
}

/**
 * Reads the counts of Boost.Test's XML report. A case that was skipped has not passed.
 * @param {string} output
 * @returns {{passed: number, failed: number} | null} nothing if the program did not get as far as its report
 */
export function countCases(output) {
  const suite = /<TestResult><TestSuite\b([^>]*)>/.exec(output)?.[1];
  if (suite === undefined) return null;
  const count = (name) => Number(new RegExp(`\\btest_cases_${name}="(\\d+)"`).exec(suite)?.[1] ?? 0);
  return {
    passed: count('passed') + count('passed_with_warnings'),
    failed: count('failed') + count('skipped'),
  };
}
