// Which functions of the module are not for its first part: those that no first screen runs, by wasm/late-functions.txt.
// The file says them by a hash of their names, as compilers' profiles do: names with all their types would be thirty
// times its size. A function that has changed its name, or is new, is in the first part until the next './dev profile'.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../child.mjs';

export const LATE_FUNCTIONS = join(ROOT, 'wasm', 'late-functions.txt');

const HEADER = `# The functions that wait for the rest of the module, by the first 8 hexadecimal digits of the SHA-256 of their name.
# Written by './dev profile'; .dev/module/late-functions.mjs reads it.
`;

/** What the linker puts behind the name of the second function that has it. */
const NUMBER = / \(\.\d+\)$|\.\d+$|_\d+$/;

/** @param {string[]} names of all functions of a module @returns {Promise<string[]>} those that can wait */
export async function readLateFunctions(names) {
  const lines = (await readFile(LATE_FUNCTIONS, 'utf8')).split('\n');
  const late = new Set(lines.filter((line) => line && !line.startsWith('#')));
  return onlyNamed(names, names).filter((name) => late.has(hashOf(name)));
}

/** @param {string[]} late names of functions @param {string[]} names of all @returns {Promise<number>} how many it wrote */
export async function writeLateFunctions(late, names) {
  const hashes = [...new Set(onlyNamed(late, names).map(hashOf))].sort();
  await writeFile(LATE_FUNCTIONS, `${HEADER}${hashes.join('\n')}\n`);
  return hashes.length;
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
