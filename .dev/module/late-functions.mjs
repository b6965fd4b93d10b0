// Which functions of the module are not for its first part, by wasm/late-functions.txt: those that no first screen runs, and
// those that only the orders' first screen does.
// The file says them by a hash of their names, as compilers' profiles do: names with all their types would be thirty
// times its size. A function that has changed its name, or is new, is in the first part until the next './dev profile'.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../child.mjs';

export const LATE_FUNCTIONS = join(ROOT, 'wasm', 'late-functions.txt');

const HEADER = `# The functions that are not in the first part of the module, by the first 8 hexadecimal digits of the SHA-256 of their
# name: those that wait for the rest, and those that come with the list of orders.
# Written by './dev profile'; .dev/module/late-functions.mjs reads it.
`;

/** What stands behind a function that comes with the list of orders. */
const ORDERS = ' orders';

/** What the linker puts behind the name of the second function that has it. */
const NUMBER = / \(\.\d+\)$|\.\d+$|_\d+$/;

/**
 * @typedef {object} LateFunctions names
 * @property {string[]} rest of those that wait for the rest
 * @property {string[]} orders of those that come with the list of orders
 */

/** @param {string[]} names of all functions of a module @returns {Promise<LateFunctions>} */
export async function readLateFunctions(names) {
  const lines = new Set((await readFile(LATE_FUNCTIONS, 'utf8')).split('\n'));
  const told = onlyNamed(names, names);
  return {
    rest: told.filter((name) => lines.has(hashOf(name))),
    orders: told.filter((name) => lines.has(hashOf(name) + ORDERS)),
  };
}

/** @param {LateFunctions} late @param {string[]} names of all functions */
export async function writeLateFunctions({ rest, orders }, names) {
  const lines = new Set([
    ...onlyNamed(rest, names).map(hashOf),
    ...onlyNamed(orders, names).map((name) => hashOf(name) + ORDERS),
  ]);
  await writeFile(LATE_FUNCTIONS, `${HEADER}${[...lines].sort().join('\n')}\n`);
}

/**
 * Without those whose name says nothing tomorrow: it is a number, or several have it, and the order in which they were linked
 * tells them apart.
 * @param {string[]} chosen @param {string[]} names of all
 */
function onlyNamed(chosen, names) {
  const count = new Map();
  for (const name of names) count.set(plain(name), (count.get(plain(name)) ?? 0) + 1);
  return chosen.filter((name) => !/^\d+$/.test(name) && plain(name) === name && count.get(name) === 1);
}

/** @param {string} name */
function plain(name) {
  return name.replace(NUMBER, '');
}

/** @param {string} name */
function hashOf(name) {
  return createHash('sha256').update(name).digest('hex').slice(0, 8);
}
