// Takes the module apart into what a small part of the page needs, what the list of orders needs besides, and the rest:
// web/bridge/wasm-module.js joins them.
import { readFile, rm, writeFile } from 'node:fs/promises';
import { binaryen, callGraph } from './binaryen.mjs';
import { readLateFunctions } from './late-functions.mjs';
import { functionSizes } from './function-sizes.mjs';
import { packFile } from './pack-module.mjs';

/** A function at another place is imported and exported, which is not worth it where it is short. */
const WORTH_MOVING_BYTES = 4_000;

/**
 * @param {string} module a file, with names
 * @param {{mark: string, first: string, orders: string, rest: string}} parts the files to write, packed; and as what the others
 *   import the first part, so that they cannot be joined to that of another build
 */
export async function splitModule(module, { mark, first, orders, rest }) {
  const late = await readLateFunctions([...(await callGraph(module)).keys()]);
  const [sorted, whole] = [`${first}.sorted`, `${first}.whole`];
  try {
    // What has a like name has a like body, which brotli finds the easier the closer it is.
    await binaryen('wasm-opt', module, ['--reorder-functions-by-name', '-g', '-o', sorted]);
    await moveOut(sorted, late.rest, [...joinedBy(mark, '%'), '--symbolmap', '-o1', whole, '-o2', rest]);
    await moveOut(whole, await largeOnes(whole, late.orders), [
      ...joinedBy(mark, '$'),
      '-o1',
      first,
      '-o2',
      orders,
    ]);
    await Promise.all([first, orders, rest].map(packFile));
  } finally {
    const symbols = [whole, rest].map((file) => `${file}.symbols`);
    await Promise.all([sorted, whole, ...symbols].map((file) => rm(file, { force: true })));
  }
}

/** @param {string} mark @param {string} prefix of the names under which the one part has what the other takes */
function joinedBy(mark, prefix) {
  // A call of what is not there is a trap, which the page mends; a placeholder for each function would be 2 kB.
  return ['--no-placeholders', `--import-namespace=${mark}`, `--export-prefix=${prefix}`];
}

/** @param {string} module a file @param {string[]} functions by their names in it @param {string[]} args of wasm-split */
async function moveOut(module, functions, args) {
  const list = `${module}.list`;
  await writeFile(list, functions.join('\n'));
  try {
    await binaryen('wasm-split', module, [`--split-funcs=@${list}`, ...args]);
  } finally {
    await rm(list, { force: true });
  }
}

/**
 * @param {string} module a file without names, and beside it which function is which
 * @param {string[]} names
 * @returns {Promise<string[]>} those that are large, by their numbers, which are their names where they have none
 */
async function largeOnes(module, names) {
  const symbols = (await readFile(`${module}.symbols`, 'utf8')).trim().split('\n').map(readSymbol);
  const sizes = functionSizes(await readFile(module));
  const imported = symbols.length - sizes.length;
  const wanted = new Set(names);
  return symbols.flatMap(({ number, name }) =>
    wanted.has(name) && sizes[number - imported] >= WORTH_MOVING_BYTES ? [String(number - imported)] : [],
  );
}

/** @param {string} line `<number>:<name>`, in which a byte that is no letter is `\\` and two hexadecimal digits */
function readSymbol(line) {
  const [number] = line.split(':', 1);
  const name = line
    .slice(number.length + 1)
    .replace(/\\([0-9a-f]{2})/g, (_, digits) => String.fromCharCode(parseInt(digits, 16)));
  return { number: Number(number), name };
}
