import { runChild } from './child.mjs';
import { SetUpError } from './set-up-error.mjs';

/**
 * The files of the checkout that a person wrote, committed or not yet.
 * @param {RegExp} pattern of the path from the root
 * @returns {Promise<string[]>}
 */
export async function sourceFiles(pattern) {
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const { code, stdout } = await runChild('git', list);
  if (code !== 0) throw new SetUpError("git cannot list this checkout's files: run this inside a clone.");
  const { stdout: removed } = await runChild('git', ['ls-files', '--deleted']);
  const gone = new Set(removed.split('\n'));
  return stdout.split('\n').filter((path) => path !== '' && pattern.test(path) && !gone.has(path));
}

export const CPP_FILES = /^(widgets|wasm|tests)\/.*\.(cpp|hpp|h)$/;
export const PRETTIER_FILES = /\.(js|mjs|json|css|html)$/;
