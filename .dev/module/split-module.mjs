// Takes the module apart into the part that a first screen needs, and the rest: web/bridge/wasm-module.js joins them.
import { rm, writeFile } from 'node:fs/promises';
import { binaryen, callGraph } from './binaryen.mjs';
import { readLateFunctions } from './late-functions.mjs';

/**
 * @param {string} module a file, with names
 * @param {{mark: string, first: string, rest: string}} parts the files to write, without names; and as what the rest imports
 *   the first part, so that it cannot be joined to that of another build
 */
export async function splitModule(module, { mark, first, rest }) {
  const late = await readLateFunctions([...(await callGraph(module)).keys()]);
  const list = `${first}.late`;
  const sorted = `${first}.sorted`;
  await writeFile(list, late.join('\n'));
  try {
    // What has a like name has a like body, which brotli finds the easier the closer it is.
    await binaryen('wasm-opt', module, ['--reorder-functions-by-name', '-g', '-o', sorted]);
    // A call of what is not there is a trap, which the page mends; a placeholder for each function would be 2 kB.
    const ways = ['--no-placeholders', `--import-namespace=${mark}`, '--export-prefix=%'];
    await binaryen('wasm-split', sorted, [...ways, `--split-funcs=@${list}`, '-o1', first, '-o2', rest]);
  } finally {
    await Promise.all([list, sorted].map((file) => rm(file, { force: true })));
  }
}
