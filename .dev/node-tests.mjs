import { runChild } from './child.mjs';
import { sourceFiles } from './source-files.mjs';
import { say, step } from './step.mjs';
import { COUNTS } from './test-reporter.mjs';

/**
 * Runs test files with Node's own runner.
 * @param {RegExp} pattern of the files' paths
 * @param {{env?: Record<string, string>, oneAtATime?: boolean, wrapper?: string[]}} [options] `wrapper` is a program,
 *   with its arguments, that starts Node
 * @returns {Promise<{passed: number, failed: number}>} test cases; a run that dies counts one more failure
 */
export async function nodeTests(pattern, { env = {}, oneAtATime = false, wrapper = [] } = {}) {
  const files = await sourceFiles(pattern);
  if (files.length === 0) return { passed: 0, failed: 0 };
  const concurrency = oneAtATime ? ['--test-concurrency=1'] : [];
  const reporter = ['--test-reporter=./.dev/test-reporter.mjs', '--test-reporter-destination=stdout'];
  const [program, ...args] = [...wrapper, 'node', '--test', ...concurrency, ...reporter, ...files];
  const { code, output } = await step(`${files.length} test files`, (progress) =>
    runChild(program, args, { env, onLine: (line) => progress(line.trim()) }),
  );
  const lines = output.split('\n');
  const counts = lines.find((line) => line.startsWith(COUNTS));
  const { passed, failed } = counts ? JSON.parse(counts.slice(COUNTS.length)) : { passed: 0, failed: 0 };
  const died = !counts || (code !== 0 && failed === 0);
  if (failed > 0 || died)
    say(lines.filter((line) => !/^ {4}ok /.test(line) && !line.startsWith(COUNTS)).join('\n'));
  if (died) say(`node --test ended with code ${code}`);
  return { passed, failed: failed + (died ? 1 : 0) };
}
