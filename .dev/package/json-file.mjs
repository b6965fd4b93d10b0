import { readFile, writeFile } from 'node:fs/promises';

/** @param {string} path @returns {Promise<any>} */
export async function readJson(path) {
  return JSON.parse(await readFile(path, 'utf8'));
}

/** Writes JSON for people to read. @param {string} path @param {unknown} value */
export function writeJson(path, value) {
  return writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
